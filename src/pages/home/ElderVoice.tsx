import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Icon } from '../../components/basic/Icon';
import { Sheet } from '../../components/feedback/Sheet';
import { TextArea } from '../../components/form/TextArea';
import { ListRow } from '../../components/basic/ListRow';
import { useVoice } from '../../hooks/useVoice';
import { speak } from '../../services/voice';
import { matching, type Item } from './menu';

interface ElderVoiceProps {
  items: readonly Item[];
  onChoose: (item: Item, words: string) => void;
}

const FEW = 4;

/**
 * Says what is wanted, sees it written large, hears it read back, and chooses what kind of help it is. Tap to
 * start, tap to stop. Where the platform understands no speech, the keyboard's own microphone is pointed out.
 */
export function ElderVoice({ items, onChoose }: ElderVoiceProps) {
  const [open, setOpen] = useState(false);
  const [heard, setHeard] = useState('');
  const voice = useVoice(setHeard);
  const listening = voice?.listening === true;
  useReadBack(listening, heard);
  const begin = (): void => {
    setHeard('');
    setOpen(true);
    if (voice && !listening) voice.toggle();
  };
  const close = (): void => {
    if (voice && listening) voice.toggle();
    setOpen(false);
  };
  const found = heard.trim() === '' || listening ? [] : matching(items, heard).slice(0, FEW);
  const offered = found.length > 0 ? found : items;
  return (
    <>
      <View className="elder-voice" {...pressable(begin)}>
        <View className="elder-voice-mark">
          <Icon name="microphone-fill" />
        </View>
        <View className="grow">
          <View className="elder-voice-title">{voice ? '点一下，说要什么' : '写下要什么'}</View>
          <View className="elder-voice-line">比如「买一袋米」</View>
        </View>
      </View>
      <Sheet open={open} title={listening ? '正在听，您慢慢说' : '您要的是'} onClose={close}>
        <View className="stack">
          <TextArea
            name="heard"
            label="您要的是"
            value={heard}
            onChange={setHeard}
            placeholder={voice ? '说完这里会有字' : '点这里，再点键盘上的话筒就能说'}
          />
          {voice && (
            <Button kind={listening ? 'filled' : 'tinted'} icon="microphone-fill" onPress={voice.toggle}>
              {listening ? '说完了' : '再说一遍'}
            </Button>
          )}
          {heard.trim() !== '' && !listening && (
            <View>
              <View className="b">这是哪一种事？</View>
              {offered.map((item) => (
                <ListRow
                  key={item.id}
                  service={item.icon}
                  title={item.elderName}
                  onPress={() => {
                    close();
                    onChoose(item, heard.trim());
                  }}
                />
              ))}
            </View>
          )}
        </View>
      </Sheet>
    </>
  );
}

/** Reads aloud what was heard, once, when listening ends. */
function useReadBack(listening: boolean, heard: string): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !listening && heard !== '') speak(`您要的是：${heard}`);
    was.current = listening;
  }, [listening, heard]);
}
