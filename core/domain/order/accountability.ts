import type { Accountable, Holder, Order } from './order';
import type { Act } from './steps';

/** Two refusals of a dispatch and the supervisor decides: there is no third bounce. */
export const REFUSALS_BEFORE_SUPERVISOR = 2;

/** How far up the staff chain an order stands after an act. It never comes back down. */
export function levelAfter(order: Order, act: Act): number {
  const last = Math.max(0, order.chain.length - 1);
  const bounced = act === 'refuse' && order.refusals >= REFUSALS_BEFORE_SUPERVISOR;
  if (act === 'handToHuman' || act === 'dispute' || bounced) return Math.min(order.level + 1, last);
  return order.level;
}

/**
 * The chain as the offices of the place are held now. An order stays with the office that answers for it; where nobody
 * holds that one any more it moves one up. When nobody is left at all, those named before go on answering.
 */
export function restaffed(order: Pick<Order, 'chain' | 'level'>, named: readonly Holder[]): Restaffed {
  const { chain, level } = order;
  if (named.length === 0) return { chain, level };
  const upwards = chain.slice(level).map(({ role }) => role);
  const found = upwards
    .map((role) => named.findIndex((holder) => holder.role === role))
    .find((index) => index >= 0);
  return { chain: [...named], level: found ?? named.length - 1 };
}
type Restaffed = Pick<Order, 'chain' | 'level'>;

/** Who of the chain stands behind this order now. */
export function supervisor(order: Pick<Order, 'chain' | 'level'>): Holder | undefined {
  return order.chain[order.level];
}

/**
 * The one person accountable after an act: the claimer while he has it (but not after a dispute), else the
 * staff chain. Undefined only for a closed order.
 */
export function answersFor(order: Order, act: Act): Accountable | undefined {
  const human = supervisor(order);
  if (order.state === 'closed' || !order.due || !human) return undefined;
  const disputed = act === 'dispute' || (order.confirmation === 'disputed' && order.state === 'inService');
  if (order.claimer && order.state !== 'resolved' && !disputed) {
    return { ...order.claimer, until: order.due.at, next: human };
  }
  const next = order.state === 'resolved' ? undefined : order.chain[order.level + 1];
  return { ...human, until: order.humanBy ?? order.due.at, ...(next ? { next } : {}) };
}
