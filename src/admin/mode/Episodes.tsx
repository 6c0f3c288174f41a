import { levelOf } from '@core/domain/place/region';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { noticeTitle } from '../../copy/modes';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { episodeLine } from './words';

const LOOK_MS = 15_000;

interface EpisodesProps {
  place: string;
  into: (place: { path: string; name: string }) => void;
  up: (() => void) | undefined;
  onNew: () => void;
  onChoose: (id: string) => void;
}

/** What was called over a place and inside it, the way to a new call, and the places below. */
export function Episodes({ place, into, up, onNew, onChoose }: EpisodesProps) {
  const reading = useRead('mode.list', { place }, { every: LOOK_MS });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('mode.list', { place, cursor }));
  return (
    <Opening reading={reading}>
      {({ placeName, callable }) => (
        <>
          <Section title={placeName} />
          {up && (
            <Button size="small" icon="arrow-u-up-left" onPress={up}>
              上一层
            </Button>
          )}
          {callable.length > 0 ? (
            <Button kind="tinted" icon="plus" onPress={onNew}>
              叫人到岗，或演练
            </Button>
          ) : (
            <Note>这一处要社区书记、街道或区县来叫；您看得到进展。</Note>
          )}
          {list.length === 0 && <Empty title="现在是平时" line="这里还没有叫过急时战时" />}
          {list.length > 0 && (
            <Card tone="rows">
              {list.map((one) => (
                <ListRow
                  key={one.id}
                  title={noticeTitle(one)}
                  line={episodeLine(one)}
                  onPress={() => onChoose(one.id)}
                />
              ))}
            </Card>
          )}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
          {levelOf(place) !== 'community' && <Below place={place} into={into} />}
        </>
      )}
    </Opening>
  );
}

function Below({ place, into }: Pick<EpisodesProps, 'place' | 'into'>) {
  const reading = useRead('place.children', { parent: place });
  return (
    <>
      <Section title="只叫下面的一处" />
      <Opening reading={reading} cards={1}>
        {({ list }) => (
          <Card tone="rows">
            {list.map(({ path, name }) => (
              <ListRow key={path} title={name} onPress={() => into({ path, name })} />
            ))}
          </Card>
        )}
      </Opening>
    </>
  );
}
