import type { Output } from '@core/contract';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { WATCH_MS, type useOrder } from '../../hooks/useOrder';
import { useRead } from '../../hooks/useRead';
import { humanLine, nextLine, ringLines, whyLines } from './routingWords';
import { whichOf } from './sheet';

interface NextAskedProps {
  order: Output<'order.get'>['order'];
  settle: ReturnType<typeof useOrder>['settle'];
}

/** Who is left to ask, why others are not, and what comes next; the next round can be held at once. Counts, no names. */
export function NextAsked({ order, settle }: NextAskedProps) {
  const now = useNow();
  const isOpen = order.state === 'open';
  const reading = useRead('desk.routing', { id: order.id }, { every: WATCH_MS, when: isOpen });
  const { send, busy } = useAct('order.askNow');
  const routing = reading.data;
  if (!isOpen || !routing) return null;
  const askNow = async (): Promise<void> => {
    if (settle(await send(whichOf(order)))) toast('这就去问下一轮');
  };
  const human = humanLine(routing, now);
  return (
    <>
      <Section title="接下来问谁" side={routing.next ? `还能问 ${routing.free} 位` : ''} />
      <Card>
        <Note>{nextLine(routing, now)}</Note>
        {human !== undefined && <Note>{human}</Note>}
        <Note>{`住在：${ringLines(routing).join('，')}`}</Note>
        {whyLines(routing).map((line) => (
          <Note key={line}>{line}</Note>
        ))}
        {routing.next && (
          <Button kind="outlined" busy={busy} onPress={() => void askNow()}>
            现在就问下一轮
          </Button>
        )}
      </Card>
    </>
  );
}
