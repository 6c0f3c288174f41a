import { at } from '@core/domain/place/region';
import type { Holder, Order } from '@core/domain/order/order';
import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { one } from '../../kit/store';
import { orderAtDesk } from '../desking';
import { fullNames } from '../grantView';

/** Who stands below the one who answers for an order, and who is called next, by name. */
export const deskChain = reads('desk.chain', async ({ id }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  const below = order.chain.slice(0, order.level);
  const next = await nextUp(order);
  const names = await fullNames([...below, next].map((holder) => holder?.personId));
  const named = ({ personId, role }: Holder) => ({ id: personId, name: names.get(personId) ?? '', role });
  return { below: below.map(named), ...(next ? { next: named(next) } : {}) };
});

/** The next office up; above the street the county, which is looked up when it is needed. */
async function nextUp({ chain, level, place }: Order): Promise<Holder | undefined> {
  const next = chain[level + 1];
  if (next || chain.at(-1)?.role === 'admin') return next;
  const county = (await one('regions', at('tenant', place) ?? ''))?.holders?.county;
  return county === undefined ? undefined : { personId: county, role: 'admin' };
}
