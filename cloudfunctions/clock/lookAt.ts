import { one } from '../kit/store';
import type { OrderRow } from '../kit/documents';
import { ask } from './ask';
import { askMore } from './askMore';
import { settleOffers } from './endOffers';
import { expire } from './expire';

/** Steps one look may take: an order with nobody to ask in any ring reaches a human by name in the same minute. */
const MOST_STEPS = 12;

/** Does whatever is due for one order now; says whether anything was. */
export async function lookAt(orderId: string, now: number): Promise<{ moved: boolean }> {
  let moved = false;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const order = await one('orders', orderId);
    if (!order || !(await moveOn(order, now))) break;
    moved = true;
  }
  return { moved };
}

async function moveOn(order: OrderRow, now: number): Promise<boolean> {
  if (order.state !== 'open') await settleOffers(order);
  if (!order.due || order.due.at > now) return order.state === 'open' && askMore(order, now);
  return order.due.step === 'wave' ? ask(order, now) : expire(order, now);
}
