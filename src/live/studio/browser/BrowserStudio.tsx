import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { aria } from '../../../components/aria';
import { Button } from '../../../components/basic/Button';
import { Card } from '../../../components/basic/Card';
import { Note } from '../../../components/basic/Note';
import { chooseFile } from '../../../services/chooseFile';
import { figuresWords, lineWords, soundWords, troubleWords } from '../../words/studio';
import type { Facing, Source } from './camera';
import { useBrowserStudio } from './useBrowserStudio';

const PREVIEW = 'studio-preview';
const endings = ['mp4', 'webm'];

/** The picture of this browser: its camera, or a film in place of one. */
export function BrowserStudio({ id, cutAt }: { id: string; cutAt: number | undefined }) {
  const studio = useBrowserStudio(id, cutAt);
  const { line, trouble, source, figures, level, muted } = studio;
  const [facing, setFacing] = useState<Facing>('user');
  const turn = (next: Facing): void => {
    setFacing(next);
    void studio.camera(next);
  };
  const film = async (): Promise<void> => {
    const chosen = await chooseFile(endings);
    if (chosen?.file) await studio.film(chosen.file);
  };
  const sends = line === 'connecting' || line === 'sending' || line === 'waiting';
  return (
    <Card className="stack">
      {source && <Preview source={source} />}
      <View className="b" {...aria('status', { live: 'polite' })}>
        {lineWords[line]}
      </View>
      {figures && sends && <View className="t-s ink2 num">{figuresWords(figures)}</View>}
      {source && <Level level={muted ? 0 : level} words={muted ? '话筒关了' : soundWords(level)} />}
      {trouble && <Note icon="warning-circle-fill">{troubleWords[trouble]}</Note>}
      {!source && (
        <View className="studio-acts">
          <Button kind="tinted" icon="camera" onPress={() => turn(facing)}>
            打开镜头
          </Button>
          <Button onPress={() => void film()}>放一段录好的</Button>
        </View>
      )}
      {source && (
        <View className="studio-acts">
          {sends ? (
            <Button onPress={studio.hold}>先不传了</Button>
          ) : (
            <Button kind="tinted" onPress={studio.send}>
              把画面传上去
            </Button>
          )}
          <Button size="small" onPress={studio.turnSound}>
            {muted ? '开话筒' : '关话筒'}
          </Button>
          {!sends && (
            <Button size="small" onPress={() => turn(facing === 'user' ? 'environment' : 'user')}>
              换个镜头
            </Button>
          )}
          {!sends && (
            <Button size="small" onPress={studio.close}>
              关掉镜头
            </Button>
          )}
        </View>
      )}
    </Card>
  );
}

function Preview({ source: { video } }: { source: Source }) {
  useEffect(() => {
    video.className = 'studio-video';
    document.getElementById(PREVIEW)?.replaceChildren(video);
    return () => video.remove();
  }, [video]);
  return <View id={PREVIEW} className="studio-view" />;
}

function Level({ level, words }: { level: number; words: string }) {
  return (
    <View>
      <View className="studio-level" {...aria(undefined, { hidden: true })}>
        <View className="studio-level-part" style={{ width: `${level}%` }} />
      </View>
      <View className="t-s ink2">{words}</View>
    </View>
  );
}
