import type { Ms } from '../calendar/time';
import type { WorkingCalendar } from '../calendar/clocks';
import { answersFor, isBounced, levelAfter } from './accountability';
import { conditionOf, type ConditionRefusal } from './conditions';
import { contactTimeAfter, dueAfter, humanByAfter, stepDueAfter } from './deadlines';
import { answered, escalationsAfter, restaffedTo, type Answering } from './escalation';
import { followUpAfter, wasReached } from './followUp';
import { noticesOf, type Notice } from './notices';
import { TRAIL_LIMIT, violations, type Holder, type Order, type TrailEntry } from './order';
import { rowOf, type Act, type Relation } from './steps';

/** Who acts: the person, and every relation in which he stands to this order. */
export interface Actor extends Holder {
  relations: readonly Relation[];
}

/** A person-less actor: the timer. */
export const theClock: Actor = { personId: 'clock', role: 'admin', relations: ['clock'] };

export type StepRefusal = 'NOT_YOURS' | 'NOT_NOW' | 'TAKEN' | ConditionRefusal;

export interface Taken {
  ok: true;
  order: Order;
  notify: Notice[];
}
export type Decision = Taken | { ok: false; refusal: StepRefusal };

/** What an act sets besides the state, e.g. the claimer or the result. */
export type Change = Partial<
  Pick<
    Order,
    | 'claimer'
    | 'dispatch'
    | 'result'
    | 'rejection'
    | 'dispute'
    | 'returned'
    | 'mergedInto'
    | 'rating'
    | 'outcome'
    | 'confirmation'
    | 'routing'
    | 'chain'
    | 'level'
    | 'wanted'
    | 'slip'
    | 'serviceDay'
    | 'handOver'
    | 'suspension'
    | 'noShow'
    | 'reopened'
    | 'followUp'
    | 'parties'
    | 'seats'
    | 'team'
    | 'purchase'
    | 'milestones'
    | 'doorCode'
    | 'snap'
    | 'followers'
  >
> & {
  /** What somebody of the staff says who calls up. */
  calledUp?: string;
  /** What somebody promises who has to answer down. */
  answering?: Answering;
};

export interface Circumstances {
  now: Ms;
  calendar: WorkingCalendar;
}

const stamps: Partial<Record<Act, 'publishedAt' | 'claimedAt' | 'contactedAt' | 'startedAt' | 'resolvedAt'>> =
  {
    publish: 'publishedAt',
    claim: 'claimedAt',
    accept: 'claimedAt',
    contact: 'contactedAt',
    start: 'startedAt',
    resolve: 'resolvedAt',
  };

/** Whether somebody in these relations may take this step: by the table, and at `now` by what was done before. */
export function may(order: Order, act: Act, by: readonly Relation[], now?: Ms, personId?: string): boolean {
  if (refusalOf(order, act, by)) return false;
  if (now === undefined) return true;
  const who = personId === undefined ? {} : { personId };
  return conditionOf(order, act, { ...who, isDesk: by.includes('desk'), now }) === undefined;
}

function refusalOf(order: Order, act: Act, by: readonly Relation[]): StepRefusal | undefined {
  const row = rowOf(act);
  if (!row.by.some((relation) => by.includes(relation))) return 'NOT_YOURS';
  if (row.from.includes(order.state)) return undefined;
  return act === 'claim' && order.claimer ? 'TAKEN' : 'NOT_NOW';
}

/**
 * Decides one step of an order's life. Pure: the same arguments always give the same answer, nothing is sent
 * and nothing is stored; who must be told comes back in `notify`.
 * @throws Error when the change would break an invariant of the order: that is a bug, never a user's mistake.
 */
export function take(
  order: Order,
  act: Act,
  actor: Actor,
  { calledUp, answering, ...change }: Change,
  { now, calendar }: Circumstances,
): Decision {
  const { personId, relations } = actor;
  const to = change.dispatch?.to ?? change.handOver?.to;
  const attempt = { personId, to, isDesk: relations.includes('desk'), outcome: change.outcome, now };
  const refusal = refusalOf(order, act, relations) ?? conditionOf(order, act, attempt);
  if (refusal) return { ok: false, refusal };
  const by = holderOf(actor);
  const next = moved(order, act, change, now);
  const bounced = isBounced(next, act);
  const called = act === 'escalate' && by !== undefined;
  next.level = levelAfter(next, act, called);
  const escalations =
    act === 'restaff'
      ? restaffedTo(next)
      : escalationsAfter(order, next, bounced, { act, now, calendar, by, words: calledUp });
  if (escalations) next.escalations = escalations;
  if (answering && by) next.escalations = answered(next, answering, by, now);
  const contactTime = act === 'resume' ? contactTimeAfter(order, now, calendar) : undefined;
  if (contactTime) next.contactTime = contactTime;
  next.humanBy = humanByAfter(next, act, now, calendar);
  next.stepDue = stepDueAfter(next, act, now, calendar);
  next.due = dueAfter(next, now);
  next.dueAt = next.due?.at;
  next.accountable = answersFor(next);
  const followUp = followUpAfter(order, next, act, now);
  if (followUp) next.followUp = followUp;
  // Who stands further up may change unnoticed; who answers may not.
  const silent = act === 'restaff' && next.accountable?.personId === order.accountable?.personId;
  const untold = silent || act === 'second' || (act === 'followUp' && !wasReached(next));
  next.trail = untold ? order.trail : recorded(order.trail, entry(act, by, next, now));
  const wrong = violations(next);
  if (wrong.length > 0) throw new Error(`${act} on ${order.state}: ${wrong.join('; ')}`);
  return { ok: true, order: next, notify: silent ? [] : noticesOf(order, next, act, actor) };
}

const holderOf = ({ personId, role, relations }: Actor): Holder | undefined =>
  relations.includes('clock') ? undefined : { personId, role };

/** The order in its new state, with what belongs to it, and without what belonged to the state that was left. */
function moved(order: Order, act: Act, change: Change, now: Ms): Order {
  const row = rowOf(act);
  const state = row.to === 'asBefore' ? (order.suspension?.from ?? 'open') : (row.to ?? order.state);
  const next: Order = { ...order, ...change, version: order.version + 1, state };
  if (row.outcome) next.outcome = change.outcome ?? row.outcome;
  const stamp = stamps[act];
  if (stamp && (stamp !== 'contactedAt' || next.contactedAt === undefined)) next[stamp] = now;
  if (act === 'urge') next.lastUrgedAt = now;
  settle(next, order, act, now);
  return next;
}

/** What ends with the hands that an order was in. */
const ofTheClaimer = [
  ...(['claimer', 'claimedAt', 'contactedAt', 'startedAt', 'handOver', 'doorCode'] as const),
  ...(['team', 'reminders', 'contactTime'] as const),
];
/** What ends with an outcome that did not last. */
const ofTheOutcome = [
  ...(['outcome', 'confirmation', 'closedAt', 'resolvedAt', 'result', 'rating', 'followUp'] as const),
  ...(['rejection', 'dispute'] as const),
];

/** Clears what belonged to the state that was left. */
function settle(next: Order, before: Order, act: Act, now: Ms): void {
  const { state } = next;
  if (act === 'reopen') for (const key of ofTheOutcome) delete next[key];
  if (state === 'open') emptied(next);
  if (state === 'closed') {
    next.closedAt ??= now;
    for (const key of ['doorCode', 'handOver', 'suspension'] as const) delete next[key];
  }
  if (act === 'suspend' && next.suspension) next.suspension = { ...next.suspension, from: before.state };
  if (state !== 'suspended') delete next.suspension;
  if (state !== 'dispatched' && state !== 'suspended') delete next.dispatch;
  if (act === 'takeHandOver' || act === 'refuseHandOver' || act === 'start') delete next.handOver;
  if (act === 'refuse') next.refusals += 1;
  if (act === 'remind') next.reminders = (before.reminders ?? 0) + 1;
  else if (hisWord.includes(act)) delete next.reminders;
  endWave(next, act);
}

/** Acts by which the claimer is heard of. */
const hisWord: readonly Act[] = ['contact', 'appoint', 'start', 'receipt', 'plan', 'reach', 'takeHandOver'];

function emptied(next: Order): void {
  for (const key of [...ofTheClaimer, 'slip', 'serviceDay'] as const) delete next[key];
  if (next.purchase) next.purchase = { ceiling: next.purchase.ceiling };
}

function endWave(next: Order, act: Act): void {
  const lastWave = next.routing.waves.at(-1);
  if (!lastWave || lastWave.ended || next.state === 'open') return;
  const ended = act === 'claim' ? 'claimed' : 'stopped';
  next.routing = { ...next.routing, waves: [...next.routing.waves.slice(0, -1), { ...lastWave, ended }] };
}

function entry(act: Act, by: Holder | undefined, next: Order, now: Ms): TrailEntry {
  const wave = act === 'ask' && !next.routing.exhausted ? next.routing.waves.at(-1)?.number : undefined;
  return { at: now, act, ...(by ? { by } : {}), ...(wave === undefined ? {} : { wave }) };
}

/** A wave stands in the trail once, however often a freed place in it is filled or the last one is declared over. */
function recorded(trail: readonly TrailEntry[], latest: TrailEntry): TrailEntry[] {
  const again =
    latest.act === 'ask' && trail.some((entry) => entry.act === 'ask' && entry.wave === latest.wave);
  const all = again ? [...trail] : [...trail, latest];
  const [first, ...rest] = all;
  return all.length <= TRAIL_LIMIT || !first ? all : [first, ...rest.slice(rest.length - TRAIL_LIMIT + 1)];
}
