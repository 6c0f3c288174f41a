import type { Tx } from './transaction';

interface Following {
  /** Whose orders they are. */
  ownerId: string;
  /** Who follows along, or no longer does. */
  personId: string;
}

/**
 * Has one order say what its owner says now about who follows him; one that is over is only taken away. Done again it
 * changes nothing. Who saw the same as a snap goes on following that.
 */
export async function followOrder(tx: Tx, orderId: string, { ownerId, personId }: Following): Promise<void> {
  const [owner, order] = [await tx.get('people', ownerId), await tx.get('orders', orderId)];
  if (!order) return;
  const follows =
    owner?.followers?.includes(personId) === true || order.snap?.seconds.includes(personId) === true;
  const before = order.followers ?? [];
  if (before.includes(personId) === follows || (follows && !order.live)) return;
  const others = before.filter((id) => id !== personId);
  await tx.put('orders', { ...order, followers: follows ? [...others, personId] : others });
}
