import { View } from '@tarojs/components';
import { useState } from 'react';
import { cx, pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { saidIn, speakerOf, type TalkLine } from '../../components/talk/words';
import { when } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { play, stopPlaying } from '../../services/recorder';
import { canSpeak, speak } from '../../services/voice';

/** One line: one's own at the right, that of others at the left, who said it and when. */
export function Bubble({ line }: { line: TalkLine }) {
  const now = useNow();
  const elder = useElder();
  const words = saidIn(line);
  return (
    <View className={cx('talk-line', line.mine && 'talk-mine')}>
      <View className="t-xs ink2 num">
        {speakerOf(line)} {when(line.at, now)}
      </View>
      <View className="talk-bubble">{line.voice ? <Voice voice={line.voice} /> : words}</View>
      {elder && !line.mine && !line.voice && canSpeak() && (
        <View className="talk-side" {...pressable(() => speak(words))}>
          <Icon name="speaker-high" />
          念给我听
        </View>
      )}
    </View>
  );
}

const waits = {
  checking: '正在检查，一会儿就能听',
  checked: '这会儿听不了',
  hidden: '没通过平台检查，听不了',
};

function Voice({ voice }: { voice: NonNullable<TalkLine['voice']> }) {
  const [playing, setPlaying] = useState(false);
  const { url, seconds, state } = voice;
  if (url === undefined)
    return (
      <View>
        <View>一段话，{seconds} 秒</View>
        <View className="t-s ink2">{waits[state]}</View>
      </View>
    );
  const toggle = (): void => {
    if (playing) {
      stopPlaying();
      return;
    }
    setPlaying(true);
    play(url, () => setPlaying(false));
  };
  return (
    <>
      <View className="talk-play" {...pressable(toggle)}>
        <Icon name="speaker-high" />
        {playing ? '停下' : `听一听，${seconds} 秒`}
      </View>
      {state === 'checking' && <View className="t-s ink2">检查完对方才听得到</View>}
    </>
  );
}
