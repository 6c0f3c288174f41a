import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { cx } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Segments } from '../../components/basic/Segments';
import { Opening } from '../../components/feedback/Opening';
import { WidePage } from '../../components/page/WidePage';
import { goInstead } from '../../services/go';
import { showSummaryPage } from '../../services/routes';
import { Player } from '../player/Player';
import { useShow } from '../room/useShow';
import { ShowBadge } from '../components/ShowBadge';
import { StageBar } from '../components/StageBar';
import { VerdictCard } from '../components/VerdictCard';
import type { Acting } from './acting';
import { Caption } from './Caption';
import { Chapters } from './Chapters';
import { Comments } from './Comments';
import { Health } from './Health';
import { Questions } from './Questions';
import { Straw } from './Straw';
import { toStudio } from './toStudio';

type Pane = 'questions' | 'comments' | 'straw' | 'health';

/** The one screen of who keeps order: side by side at a desk, one thing after the other on a telephone. */
export function Screen(acting: Acting) {
  const { show, refresh } = acting;
  const { id, state, questions } = show;
  const { watching, watch, room, refresh: look } = useShow(id);
  const [pane, setPane] = useState<Pane>('questions');
  const { view } = room;
  useAnew(`${state} ${show.picture === true}`, look);
  useAnew(String(view.show?.version), refresh);
  const open = view.questions?.open ?? questions.open;
  const onAir = { ...acting, room };
  const isOn = (one: Pane): string => cx('desk-pane', pane === one && 'desk-pane-on');
  return (
    <WidePage
      title="场控台"
      bar={<StageBar {...acting} onEnded={() => goInstead(showSummaryPage(id))} />}
      list={
        <>
          <View className="row row-top">
            <View className="grow t-l">{show.title}</View>
            <ShowBadge state={state} />
          </View>
          <VerdictCard show={show} />
          <Opening reading={watching} cards={1}>
            {(read) => (
              <Player
                watch={{ ...(watch ?? read), state }}
                viewers={view.viewers?.count}
                caption={show.caption}
              />
            )}
          </Opening>
          {show.relations.includes('host') && (
            <Button size="small" icon="camera" onPress={() => toStudio(id)}>
              传画面的一页
            </Button>
          )}
          <View className="desk-switch">
            <Segments
              label="看哪一样"
              items={[
                { value: 'questions', label: '提问', count: open },
                { value: 'comments', label: '评论' },
                { value: 'straw', label: '问大家' },
                { value: 'health', label: '画面' },
              ]}
              value={pane}
              onChange={setPane}
            />
          </View>
          <View className={isOn('health')}>
            <Health {...onAir} />
            <Caption {...acting} />
            <Chapters {...acting} />
          </View>
          <View className={isOn('straw')}>
            <Straw show={id} changed={view.chat?.version} />
          </View>
        </>
      }
    >
      <View className="desk-work">
        <View className={isOn('questions')}>
          <Questions show={show} changed={view.questions?.version} />
        </View>
        <View className={isOn('comments')}>
          <Comments {...onAir} />
        </View>
      </View>
    </WidePage>
  );
}

/** Asks again once something has changed; not for how it was when the page opened. */
function useAnew(what: string, ask: () => Promise<void>): void {
  const known = useRef(what);
  useEffect(() => {
    if (known.current === what) return;
    known.current = what;
    void ask();
  }, [what, ask]);
}
