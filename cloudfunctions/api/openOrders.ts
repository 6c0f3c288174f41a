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
  if (openOrders.length < MOST_LIVE_ORDERS) return { ...person, openOrders: [...openOrders, orderId] };
  const closed = await firstClosed(tx, openOrders);
  if (closed === undefined) return undefined;
  return { ...person, openOrders: [...openOrders.filter((id) => id !== closed), orderId] };
}

/** The oldest comes first and is the likeliest to be closed: one look is mostly enough. */
async function firstClosed(tx: Tx, ids: readonly string[]): Promise<string | undefined> {
  for (const id of ids) if (!(await tx.get('orders', id))?.live) return id;
  return undefined;
}
