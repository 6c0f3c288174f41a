import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { calledAs } from '../../copy/states';
import { useNow } from '../../hooks/useNow';
import { WATCH_MS } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { askedFacts } from './facts';

/** Who was asked, by name, and what each said. For the desk alone; nobody is ranked by it. */
export function Asked({ orderId }: { orderId: string }) {
  const now = useNow();
  const asked = useRead('desk.asked', { id: orderId }, { every: WATCH_MS });
  const list = asked.data?.list ?? [];
  if (list.length === 0) return null;
  return (
    <>
      <Section title="问过谁" side={`${list.length} 位`} />
      <Card tone="rows">
        {list.map((one) => (
          <ListRow
            key={`${one.wave} ${one.person.name} ${one.at}`}
            title={calledAs(one.person)}
            line={askedFacts(one, now)}
          />
        ))}
      </Card>
    </>
  );
}
