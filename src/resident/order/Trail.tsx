import type { Output } from '@core/contract';
import { Card } from '../../components/basic/Card';
import { Timeline } from '../../components/order/Timeline';
import { WindowLegend } from '../../components/order/Windows';
import { trailWords } from '../../copy/trail';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { isMine } from './words';

/** The dispatch trail, and what its windows mean while somebody is being asked. */
export function Trail({ order }: { order: Output<'order.get'>['order'] }) {
  const now = useNow();
  const elder = useElder();
  const claimed = order.trail.some(({ kind, mark }) => kind === 'wave' && mark === 'done');
  const asked = order.trail.some(({ kind }) => kind === 'wave');
  return (
    <Card>
      <Timeline steps={trailWords(order.trail, now, { owner: isMine(order), elder, helpers: order.helpers })}>
        {asked && <WindowLegend claimed={claimed} />}
      </Timeline>
    </Card>
  );
}
