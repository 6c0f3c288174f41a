import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { when } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { stateWords, tableWords } from './words';

/** The tables one has brought in: each opens its report again. */
export function Imports({ onChoose }: { onChoose: (id: string) => void }) {
  const now = useNow();
  const reading = useRead('import.mine', {});
  const { list, more, busy } = useMore(reading.data, (cursor) => read('import.mine', { cursor }));
  return (
    <Opening reading={reading} cards={1}>
      {() =>
        list.length > 0 && (
          <>
            <Section title="导过的表" />
            <Card tone="rows">
              {list.map(({ id, kind, placeName, state, at }) => (
                <ListRow
                  key={id}
                  title={`${tableWords[kind]} · ${placeName}`}
                  line={`${stateWords[state]} · ${when(at, now)}`}
                  onPress={() => onChoose(id)}
                />
              ))}
            </Card>
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
          </>
        )
      }
    </Opening>
  );
}
