import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { useNow } from '../../hooks/useNow';
import { clockOf } from '../words/replay';
import { BrowserFilm } from '../player/Film.h5';
import { WechatFilm } from '../player/Film.weapp';
import { keptAddresses, type Replay as Watched } from './addresses';
import '../player/player.scss';

const Film = process.env.TARO_ENV === 'weapp' ? WechatFilm : BrowserFilm;

interface ReplayProps {
  replay: Watched;
  title: string;
  poster: string | undefined;
}

/** The show again, stretch by stretch; its chapters, and the questions that were answered, can be gone to. */
export function Replay({ replay, title, poster }: ReplayProps) {
  const held = useRef<Watched>();
  const now = useNow();
  const { parts, marks } = (held.current = keptAddresses(held.current, replay, now));
  const [spot, setSpot] = useState({ part: 0, at: 0, taps: 0 });
  const part = parts[spot.part];
  const goTo = (to: { part: number; at: number }): void => setSpot((old) => ({ ...to, taps: old.taps + 1 }));
  if (!part) return null;
  const next = spot.part + 1;
  return (
    <>
      <View className="live-stage">
        <View className="live-frame">
          <Film
            url={part.url}
            at={spot.at}
            taps={spot.taps}
            label={`${title}的录像`}
            poster={poster}
            onEnd={() => next < parts.length && goTo({ part: next, at: 0 })}
          />
        </View>
      </View>
      {marks.length > 0 && (
        <>
          <Section title="从哪里看起" side={`${marks.length} 处`} />
          <Card tone="rows">
            {marks.map((mark) => (
              <ListRow
                key={`${mark.part} ${mark.at} ${mark.title}`}
                icon={mark.kind === 'chapter' ? 'list-checks' : 'question'}
                title={mark.title}
                line={clockOf(secondsBefore(parts, mark.part) + mark.at)}
                onPress={() => goTo(mark)}
              />
            ))}
          </Card>
        </>
      )}
    </>
  );
}

const secondsBefore = (parts: ReplayProps['replay']['parts'], part: number): number =>
  parts.slice(0, part).reduce((sum, { seconds }) => sum + seconds, 0);
