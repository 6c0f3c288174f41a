import { useMore } from '../../hooks/useMore';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { Button } from '../basic/Button';
import { Section } from '../basic/Card';
import { Empty } from '../feedback/Empty';
import { Opening } from '../feedback/Opening';
import { DeskCard } from './DeskCard';

/** 要我答复的, for the street and the county: what nobody below answered, the earliest due first. */
export function ToAnswer() {
  const reading = useRead('desk.toAnswer', {}, { every: WATCH_MS });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('desk.toAnswer', { cursor }));
  return (
    <Opening reading={reading} cards={1}>
      {() => (
        <>
          <Section title="要我答复的" side={`${list.length} 件，按到期先后`} />
          {list.length === 0 && <Empty title="现在没有等您答复的" line="下面没按时办的，会呼到这里来" />}
          {list.map((card) => (
            <DeskCard key={card.id} card={card} acts />
          ))}
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}
