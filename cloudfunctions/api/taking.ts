import type { Order } from '@core/domain/order/order';
import { mayTake } from '@core/domain/routing/eligible';
import type { Helper } from '@core/domain/routing/helper';
import { offerId } from '../kit/recordStep';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';

/** The helper who is to take an order on, when it is one for him and his hands are not full. */
export async function takerOf(
  tx: Tx,
  order: Order,
  { personId, now }: { personId: string; now: number },
): Promise<Helper | Refused<'NOT_FOR_YOU' | 'FULL_HANDS'>> {
  const helper = await tx.get('helpers', personId);
  if (!helper || !mayTake(order, helper)) return refused('NOT_FOR_YOU');
  // Those of other communities take what they were asked for.
  const isNeighbour = helper.community === order.community;
  if (!isNeighbour && !(await tx.get('offers', offerId(order._id, personId)))) return refused('NOT_FOR_YOU');
  const { rules } = await inForceIn(order.community, now);
  return helper.liveOrders >= rules.inHandAtOnce ? refused('FULL_HANDS') : helper;
}
