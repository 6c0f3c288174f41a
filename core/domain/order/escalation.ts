import { workingDaysAfter, type WorkingCalendar } from '../calendar/clocks';
import { DAY, HOUR, type Ms } from '../calendar/time';
import type { Role } from '../people/person';
import type { Holder, Order } from './order';
import type { Escalation, EscalationCause } from './overlays';
import type { Act } from './steps';

/** More than these are not kept with the order; the events keep all. */
const MOST_KEPT = 12;
/** Once nobody stands higher, the last person is reminded at this distance. */
const REMIND_LAST = DAY;

/** Working days within which each office must answer down (product.md §3); urgent ones within the hour. */
const daysOf: Partial<Record<Role, number>> = {
  communityStaff: 1,
  branchSecretary: 1,
  communitySecretary: 1,
  streetStaff: 3,
  admin: 5,
};

/** The escalation that waits for an answer, or for the day that was promised; undefined when none does. */
export function escalationOf({ escalations = [] }: Pick<Order, 'escalations'>): Escalation | undefined {
  const last = escalations.at(-1);
  return last?.settledAt === undefined ? last : undefined;
}

/** By when an office must answer down. */
export function answerBy(role: Role, urgency: Order['urgency'], now: Ms, calendar: WorkingCalendar): Ms {
  if (urgency === 'urgent') return now + HOUR;
  return workingDaysAfter(now, daysOf[role] ?? 1, calendar);
}

/** Acts by which somebody has the order, or it is over: nobody higher up need answer any more. */
const settling: readonly Act[] = [
  'publish',
  'claim',
  'accept',
  'assign',
  'slip',
  'bundle',
  'suspend',
  'resolve',
];

/** What an act does to an order's escalations. */
interface Happened {
  act: Act;
  now: Ms;
  calendar: WorkingCalendar;
  /** Who called up, where it was a person, and what he said. */
  by?: Holder | undefined;
  words?: string | undefined;
}

/** Why somebody higher up has to answer after an act; undefined when nobody has to. */
function causeOf(next: Order, bounced: boolean, { act, by }: Happened): EscalationCause | undefined {
  if (act === 'handToHuman') return next.state === 'submitted' ? 'unseen' : 'unanswered';
  if (act === 'escalate') return by ? 'called' : 'silent';
  if (act === 'dispute') return 'disputed';
  if (act === 'reopen') return 'reopened';
  return bounced ? 'refused' : undefined;
}

/**
 * The escalations of an order after an act. `next` stands on its new level already; a new escalation ends the one before
 * it, and so does whatever gives the order into somebody's hands.
 */
export function escalationsAfter(
  before: Order,
  next: Order,
  bounced: boolean,
  happened: Happened,
): Escalation[] | undefined {
  const { act, now, calendar, by, words } = happened;
  const { escalations = [] } = next;
  const why = causeOf(next, bounced, happened);
  const over = why !== undefined || settling.includes(act) || next.state === 'closed';
  const settled = over
    ? escalations.map((one) => ({ ...one, settledAt: one.settledAt ?? now }))
    : escalations;
  const to = next.chain[next.level];
  if (why === undefined || !to) return settled.length > 0 ? settled : undefined;
  const atTheTop = why === 'silent' && before.level === next.level && next.level === next.chain.length - 1;
  const until = atTheTop ? now + REMIND_LAST : answerBy(to.role, next.urgency, now, calendar);
  const called = why === 'called' && by ? { by, words: words ?? '' } : {};
  const raised: Escalation = { level: next.level, to, why, at: now, until, ...called };
  return [...settled, raised].slice(-MOST_KEPT);
}

/** What somebody who must answer promises: in his own name, in somebody's he names, or why it takes time. */
export type Answering = Pick<NonNullable<Escalation['answer']>, 'kind' | 'words' | 'to'> & { until: Ms };

/** The escalations once the one that waits was answered; the promised day is its new due time. */
export function answered(order: Order, { until, ...said }: Answering, by: Holder, now: Ms): Escalation[] {
  const { escalations = [] } = order;
  const waiting = escalationOf(order);
  const answer = { ...said, by, at: now };
  return escalations.map((one) => (one === waiting ? { ...one, until, answer } : one));
}

/** The escalations after the offices of the place changed hands: who stands on the level now must answer. */
export function restaffedTo(order: Order): Escalation[] | undefined {
  const waiting = escalationOf(order);
  const to = order.chain[order.level];
  if (!waiting || !to) return order.escalations;
  return order.escalations?.map((one) => (one === waiting ? { ...one, level: order.level, to } : one));
}
