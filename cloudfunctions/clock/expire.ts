import { expiryOf } from '@core/domain/order/expiry';
import { take, theClock } from '@core/domain/order/take';
import { chainUpwards } from '../kit/chainUpwards';
import type { OrderRow } from '../kit/documents';
import { recordStep } from '../kit/recordStep';
import { inForceIn } from '../kit/rules';
import { commit } from '../kit/transaction';

/** Takes the step that falls due when nobody acted in time; false when somebody did after all. */
export async function expire(seen: OrderRow, now: number): Promise<boolean> {
  if (!expiryOf(seen)) return false;
  return commit(async (tx) => {
    const order = await tx.get('orders', seen._id);
    const expiry = order?.version === seen.version ? expiryOf(order) : undefined;
    if (!order || !expiry) return false;
    const { act, change } = expiry;
    const upwards = act === 'escalate' ? { chain: await chainUpwards(tx, order) } : {};
    const { calendar } = await inForceIn(order.community, now);
    const decision = take(order, act, theClock, { ...change, ...upwards }, { now, calendar });
    if (!decision.ok) return false;
    const { order: after, notify } = decision;
    await recordStep(tx, { before: order, after, act, actor: theClock, notify, now });
    return true;
  });
}
