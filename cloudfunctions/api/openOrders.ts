import type { PersonRow } from '../kit/documents';
import { count } from '../kit/store';

/**
 * The person with one more order, or undefined when he has as many live ones as he may. How many those are is counted
 * in the index, inside the transaction that writes the person: of two orders at the same moment one finds the person
 * changed, and counts again.
 */
export async function withOneMore(
  person: PersonRow,
  orderId: string,
  most: number,
): Promise<PersonRow | undefined> {
  const live = await count('orders', { residentId: person._id, live: true });
  return live < most ? { ...person, openOrders: [...person.openOrders, orderId].slice(-most) } : undefined;
}
