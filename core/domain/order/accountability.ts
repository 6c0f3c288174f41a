import { escalationOf } from './escalation';
import { standsIn, type Accountable, type Holder, type Order } from './order';
import type { Act } from './steps';

/** Two refusals of a dispatch and the supervisor decides: there is no third bounce. */
export const REFUSALS_BEFORE_SUPERVISOR = 2;

/** Whether a refusal was one too many. */
export const isBounced = (order: Pick<Order, 'refusals'>, act: Act): boolean =>
  act === 'refuse' && order.refusals >= REFUSALS_BEFORE_SUPERVISOR;

/**
 * How far up the staff chain an order stands after an act. It never comes back down. `called`: somebody of the staff
 * calls up; the clock moves it up only where the one who stands there was asked to answer and did not.
 */
export function levelAfter(order: Order, act: Act, called: boolean): number {
  const last = Math.max(0, order.chain.length - 1);
  const up = Math.min(order.level + 1, last);
  if (act === 'handToHuman' && order.state === 'submitted')
    return Math.max(order.level, secretaryIn(order.chain) ?? up);
  // Who was made to answer by name before stays the one; only his silence moves it further.
  if (act === 'handToHuman') return order.level === 0 ? up : order.level;
  if (act === 'escalate') return called || escalationOf(order)?.level === order.level ? up : order.level;
  return act === 'dispute' || act === 'reopen' || isBounced(order, act) ? up : order.level;
}

function secretaryIn(chain: readonly Holder[]): number | undefined {
  const index = chain.findIndex(({ role }) => role === 'communitySecretary');
  return index < 0 ? undefined : index;
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
 * The one person accountable after an act: the claimer while he has it (but not after a dispute); else whom the one who
 * had to answer named for it; else the staff chain. Undefined only for a closed order.
 */
export function answersFor(order: Order): Accountable | undefined {
  const human = supervisor(order);
  if (order.state === 'closed' || !order.due || !human) return undefined;
  const state = standsIn(order);
  const disputed = order.confirmation === 'disputed' && state === 'inService';
  if (order.claimer && state !== 'resolved' && !disputed) {
    const { personId, role } = order.claimer;
    return { personId, role, until: (order.stepDue ?? order.due).at, next: human };
  }
  const escalation = escalationOf(order);
  const until = escalation?.until ?? order.humanBy ?? order.due.at;
  const named = escalation?.answer?.to;
  if (named) return { ...named, until, next: human };
  const next = state === 'resolved' ? undefined : order.chain[order.level + 1];
  return { ...human, until, ...(next ? { next } : {}) };
}
