import type { PersonRow } from '../kit/documents';
import { MOST_LIVE_ORDERS } from '../kit/settings';
import type { Tx } from '../kit/transaction';

/**
 * The person with one more live order, or undefined when he has as many as he may. Closed orders are dropped from the
 * list only when it is full, so that closing an order need not touch the person.
 */
export async function withOneMore(
  tx: Tx,
  person: PersonRow,
  orderId: string,
): Promise<PersonRow | undefined> {
  const { openOrders } = person;
  const live = openOrders.length < MOST_LIVE_ORDERS ? openOrders : await stillLive(tx, openOrders);
  return live.length < MOST_LIVE_ORDERS ? { ...person, openOrders: [...live, orderId] } : undefined;
}

async function stillLive(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const orders = await Promise.all(ids.map((id) => tx.get('orders', id)));
  return orders.flatMap((order) => (order?.live ? [order._id] : []));
}
