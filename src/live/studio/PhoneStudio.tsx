import { LivePusher, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { figuresWords, lineWords, soundWords, troubleWords } from '../words/studio';
import { usePhoneStudio } from './usePhoneStudio';

/** The picture of this phone, in WeChat. `push`: where it goes. */
export function PhoneStudio({ push, cutAt }: { push: string; cutAt: number | undefined }) {
  const studio = usePhoneStudio(cutAt);
  // Signed anew each time it is asked for; another address would begin the picture anew.
  const [url] = useState(push);
  const { line, trouble, figures, level } = studio;
  const sends = line === 'connecting' || line === 'sending' || line === 'waiting';
  return (
    <Card className="stack">
      {line !== 'off' && (
        <LivePusher
          className="studio-view"
          url={url}
          mode="HD"
          orientation="vertical"
          minBitrate={200}
          maxBitrate={1200}
          enableCamera={true}
          enableMic={true}
          onStateChange={({ detail }) => studio.onState(detail.code)}
          onNetStatus={({ detail }) => studio.onNet(kbpsIn(detail))}
          onAudioVolumeNotify={({ detail }) => studio.onVolume(volumeIn(detail))}
        />
      )}
      <View className="b" {...aria('status', { live: 'polite' })}>
        {lineWords[line]}
      </View>
      {figures && sends && <View className="t-s ink2 num">{figuresWords(figures)}</View>}
      {level !== undefined && line !== 'off' && <View className="t-s ink2">{soundWords(level)}</View>}
      {trouble && <Note icon="warning-circle-fill">{troubleWords[trouble]}</Note>}
      <View className="studio-acts">
        {line === 'off' && (
          <Button kind="tinted" icon="camera" onPress={() => void studio.open()}>
            打开镜头
          </Button>
        )}
        {line === 'ready' && (
          <Button kind="tinted" onPress={studio.send}>
            把画面传上去
          </Button>
        )}
        {sends && <Button onPress={studio.hold}>先不传了</Button>}
        {line !== 'off' && <Button onPress={studio.turn}>换前后镜头</Button>}
      </View>
      <Note>播的时候停在这一页，别锁屏，别切到别的软件。</Note>
    </Card>
  );
}

const numberIn = (from: unknown, name: string): number => {
  if (typeof from !== 'object' || from === null || !(name in from)) return 0;
  return Number(Object.entries(from).find(([known]) => known === name)?.[1]) || 0;
};

/** Bits of picture and of sound a second, as WeChat measured them. */
function kbpsIn(detail: unknown): number {
  const info = typeof detail === 'object' && detail !== null && 'info' in detail ? detail.info : undefined;
  return numberIn(info, 'videoBitrate') + numberIn(info, 'audioBitrate');
}

const volumeIn = (detail: unknown): number => numberIn(detail, 'volume');
