import { restaffed } from '@core/domain/order/accountability';
import { isLive } from '@core/domain/order/order';
import { take, theClock } from '@core/domain/order/take';
import { chainOf, chainPlaces } from '@core/domain/people/offices';
import { hashOf } from './ids';
import { recordStep } from './recordStep';
import type { OrderRow } from './documents';
import { inForceIn } from './rules';
import { commit, type Tx } from './transaction';

/**
 * Sets anew who answers for an order, as the offices of its place are held now; false when nothing changes by it. The
 * holders are read in the same transaction, so that the last change of an office is the one that stays.
 */
export function restaff(orderId: string, now: number): Promise<boolean> {
  return commit(async (tx) => {
    const order = await tx.get('orders', orderId);
    return order !== undefined && isLive(order) && restaffIn(tx, order, now);
  });
}

/** The same for an order that was read, and perhaps changed, in this transaction. */
export async function restaffIn(tx: Tx, order: OrderRow, now: number): Promise<boolean> {
  const places = await Promise.all(chainPlaces(order).map((path) => tx.get('regions', path)));
  const regions = new Map(places.flatMap((region) => (region ? [[region._id, region] as const] : [])));
  const change = restaffed(order, chainOf(order.place, regions));
  const { chain, level } = order;
  if (hashOf(change) === hashOf({ chain, level })) return false;
  const { calendar } = await inForceIn(order.community, now);
  const decision = take(order, 'restaff', theClock, change, { now, calendar });
  if (!decision.ok) return false;
  const { order: after, notify } = decision;
  await recordStep(tx, { before: order, after, act: 'restaff', actor: theClock, notify, now });
  return true;
}
