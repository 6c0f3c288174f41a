import { LONGEST_VOICE_SECONDS, LONGEST_WORDS } from '@core/domain/talk/talk';
import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Icon } from '../../components/basic/Icon';
import { TextArea } from '../../components/form/TextArea';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useDraft } from '../../hooks/useDraft';
import { useRecorder, type Recorded } from '../../hooks/useRecorder';
import type { useSaying } from './useSaying';

interface ComposerProps {
  id: string;
  saying: ReturnType<typeof useSaying>;
}

/** The foot of the talk: words, or what is spoken up to a minute. What is typed stays until it is said. */
export function Composer({ id, saying }: ComposerProps) {
  const { values, change } = useDraft(`talk:${id}`, { words: '' });
  const recorder = useRecorder(LONGEST_VOICE_SECONDS, (recording) => void saying.speak(recording));
  const words = values.words.trim();
  const send = async (): Promise<void> => {
    if (words !== '' && (await saying.say({ kind: 'text', words }))) change({ words: '' });
  };
  if (recorder?.seconds !== undefined) return <Recording recorder={recorder} seconds={recorder.seconds} />;
  return (
    <PrimaryBar
      main={
        <TextArea
          name="talk"
          label="说点什么"
          value={values.words}
          maxLength={LONGEST_WORDS}
          placeholder="写在这里"
          onChange={(next) => change({ words: next })}
        />
      }
    >
      {recorder && (
        <Button icon="microphone-fill" disabled={saying.sending} onPress={recorder.begin}>
          说一段
        </Button>
      )}
      <Button
        kind="filled"
        grow={1.5}
        busy={saying.sending}
        disabled={words === ''}
        onPress={() => void send()}
      >
        发出去
      </Button>
    </PrimaryBar>
  );
}

function Recording({ recorder, seconds }: { recorder: Recorded; seconds: number }) {
  return (
    <PrimaryBar
      line={`最长 ${LONGEST_VOICE_SECONDS} 秒，到时自己停下并送出`}
      main={
        <View className="talk-recording num">
          <Icon name="microphone-fill" />
          正在录，{seconds} 秒
        </View>
      }
    >
      <Button onPress={recorder.drop}>不要了</Button>
      <Button kind="filled" grow={1.5} onPress={recorder.finish}>
        说完了，送出
      </Button>
    </PrimaryBar>
  );
}

/** A sentence said by one tap. */
export function Chip({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <View className="talk-chip" {...pressable(onPress)}>
      {children}
    </View>
  );
}
