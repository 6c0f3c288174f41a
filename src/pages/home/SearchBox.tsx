import { Input, View } from '@tarojs/components';
import { aria, pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { useFieldLabel } from '../../components/form/useFieldLabel';
import { useVoice } from '../../hooks/useVoice';

const ASK = '想请邻居帮什么忙？';

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
}

/** Search by typing, and by speaking where the platform understands it. */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const voice = useVoice(onChange);
  useFieldLabel('search', ASK);
  return (
    <View className="search" {...aria('search')}>
      <Icon name="magnifying-glass" className="search-icon" />
      <Input
        id="search"
        className="search-input"
        value={value}
        placeholder={voice?.listening ? '正在听，您说…' : ASK}
        placeholderClass="search-placeholder"
        confirmType="search"
        maxlength={40}
        onInput={(event) => onChange(event.detail.value)}
        {...aria(undefined, { label: ASK })}
      />
      {value !== '' && (
        <View className="search-clear" {...pressable(() => onChange(''), { label: '清空' })}>
          <Icon name="x" />
        </View>
      )}
      {voice && (
        <View
          className="search-voice"
          {...pressable(voice.toggle, { label: voice.listening ? '停下' : '说出要帮什么' })}
        >
          <Icon name="microphone-fill" />
          {voice.listening ? '停' : '说'}
        </View>
      )}
    </View>
  );
}
