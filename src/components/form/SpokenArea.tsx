import { View } from '@tarojs/components';
import { useVoice } from '../../hooks/useVoice';
import { pressable } from '../aria';
import { Icon } from '../basic/Icon';
import { TextArea, type TextAreaProps } from './TextArea';

/** Several lines of text, typed or, where the platform understands it, spoken. */
export function SpokenArea({ placeholder, tools, onChange, ...area }: TextAreaProps) {
  const voice = useVoice(onChange);
  const asked = voice?.listening ? '正在听，您说…' : placeholder;
  return (
    <TextArea
      {...area}
      {...(asked === undefined ? {} : { placeholder: asked })}
      onChange={onChange}
      tools={
        (tools ?? voice) && (
          <>
            {tools}
            {voice && (
              <View
                className="tool"
                {...pressable(voice.toggle, { label: voice.listening ? '说完了' : '说出来' })}
              >
                <Icon name="microphone-fill" />
                {voice.listening ? '停' : '说'}
              </View>
            )}
          </>
        )
      }
    />
  );
}
