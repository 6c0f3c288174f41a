import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { DeskCard } from '../../components/desk/DeskCard';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useMore } from '../../hooks/useMore';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';

/** The live orders of one building; each opens its page. */
export function BuildingOrders({ path: building, name }: { path: string; name: string }) {
  const reading = useRead('desk.building', { building }, { every: WATCH_MS });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('desk.building', { building, cursor }));
  return (
    <Opening reading={reading}>
      {() => (
        <>
          <Section title={`${name}的单`} side="等得最久的在前" />
          {list.length === 0 && <Empty title={`${name}现在没有单`} />}
          {list.map((card) => (
            <DeskCard key={card.id} card={card} acts={false} />
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
