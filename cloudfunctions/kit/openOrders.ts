import { origins, type Order } from '@core/domain/order/order';
import type { PersonRow } from './documents';
import { anyOf, count } from './store';

/** Orders that stand with a person; the index knows all of them. */
const MOST_KEPT = 20;

/** Of what is urgent more fit in: whoever waits for several things still gets help, and nobody rings neighbours without end. */
const URGENT_ROOM = 2;

/** The person with an order that was made for him: to be written along, so that two at the same moment meet there. */
export const withOrder = (person: PersonRow, orderId: string): PersonRow => ({
  ...person,
  openOrders: [...person.openOrders, orderId].slice(-MOST_KEPT),
});

/**
 * The person with one more order of his own, or undefined when he has as many live ones as he may, or twice as many
 * where it is urgent. How many those are is counted in the index, inside the transaction that writes the person: of two
 * orders at the same moment one finds the person changed, and counts again.
 */
export async function withOneMore(
  person: PersonRow,
  { id, urgency }: { id: string; urgency: Order['urgency'] },
  most: number,
): Promise<PersonRow | undefined> {
  const room = urgency === 'urgent' ? URGENT_ROOM * most : most;
  const isFull = (await ownLive(person._id)) >= room;
  return isFull ? undefined : withOrder(person, id);
}

/** What is absent is in no index: all of them, without those that are made of something. */
async function ownLive(residentId: string): Promise<number> {
  const live = { residentId, live: true };
  const [all, made] = await Promise.all([
    count('orders', live),
    count('orders', { ...live, madeOf: anyOf(origins) }),
  ]);
  return all - made;
}
