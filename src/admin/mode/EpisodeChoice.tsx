import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { noticeTitle, untilWords } from '../../copy/modes';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { EpisodeActs } from './EpisodeActs';
import { RoleFigures } from './RoleFigures';
import { Silent } from './Silent';
import { Telling } from './Telling';
import { episodeLine, historyLines, type Watched } from './words';

const LOOK_MS = 5_000;

/** One episode: what was said, how far the telling is, who has answered, and what can be done. */
export function EpisodeChoice({ id }: { id: string }) {
  const reading = useRead('mode.get', { id }, { every: LOOK_MS });
  const refresh = (): void => void reading.refresh();
  return (
    <Opening reading={reading}>
      {({ episode, telling, roles = [] }) =>
        episode ? (
          <>
            <Facts episode={episode} />
            <EpisodeActs episode={episode} onChange={refresh} />
            {telling && <Telling telling={telling} />}
            {roles.length > 0 && <RoleFigures id={id} roles={roles} />}
            {telling && <Silent id={id} place={episode.place} />}
          </>
        ) : (
          <Note>进展只给这一片的社区、街道和区县看。</Note>
        )
      }
    </Opening>
  );
}

function Facts({ episode }: { episode: Watched }) {
  const now = useNow();
  return (
    <>
      <Section title={noticeTitle(episode)} side={episodeLine(episode)} />
      <Card>
        <View className="stack">
          {(episode.state === 'running' || episode.state === 'asked') && (
            <View className="b num">{`${untilWords(episode.until, now)}自动结束`}</View>
          )}
          <View>{episode.words}</View>
          {historyLines(episode, now).map((line) => (
            <View key={line} className="t-s ink2 num">
              {line}
            </View>
          ))}
        </View>
      </Card>
    </>
  );
}
