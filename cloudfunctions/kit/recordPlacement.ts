import type { placed } from '@core/domain/order/place';
import { theClock, type Actor } from '@core/domain/order/take';
import { happened } from './journal';
import { recordStep } from './recordStep';
import type { Tx } from './transaction';

/** An item that needs nobody's judgement is published in the same moment: two things happened then. */
export async function recordPlacement(
  tx: Tx,
  { order, notify }: ReturnType<typeof placed>,
  now: number,
): Promise<void> {
  const by = order.proxy?.by ?? { personId: order.residentId, role: 'resident' as const };
  const placer: Actor = { ...by, relations: ['owner'] };
  const published = order.version > 1;
  if (published) await tx.add('events', happened({ ...order, version: 1 }, 'place', placer, now));
  const act = order.state === 'closed' ? ('refer' as const) : ('publish' as const);
  const step = published ? { act, actor: theClock } : { act: 'place' as const, actor: placer };
  await recordStep(tx, { after: order, notify, now, ...step });
}
