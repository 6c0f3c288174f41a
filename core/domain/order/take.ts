import { DAY, dayOf, type Ms } from '../calendar/time';
import type { WorkingCalendar } from '../calendar/clocks';
import { answersFor, levelAfter } from './accountability';
import { dueAfter, humanByAfter } from './deadlines';
import { noticesOf, type Notice } from './notices';
import { TRAIL_LIMIT, violations, type Holder, type Order, type TrailEntry } from './order';
import { rowOf, type Act, type Relation } from './steps';

/** Who acts: the person, and every relation in which he stands to this order. */
export interface Actor extends Holder {
  relations: readonly Relation[];
}

/** A person-less actor: the timer. */
export const theClock: Actor = { personId: 'clock', role: 'admin', relations: ['clock'] };

export type StepRefusal = 'NOT_YOURS' | 'NOT_NOW' | 'TAKEN' | 'URGED_TODAY' | 'RATED' | 'RATING_CLOSED';

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
  >
>;

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
export function may(order: Order, act: Act, by: readonly Relation[], now?: Ms): boolean {
  if (refusalOf(order, act, by)) return false;
  return now === undefined || refusalInTime(order, act, now) === undefined;
}

function refusalOf(order: Order, act: Act, by: readonly Relation[]): StepRefusal | undefined {
  const row = rowOf(act);
  if (!row.by.some((relation) => by.includes(relation))) return 'NOT_YOURS';
  if (row.from.includes(order.state)) return undefined;
  return act === 'claim' && order.claimer ? 'TAKEN' : 'NOT_NOW';
}

/** A rating may be given for this long after the close. */
export const RATING_DAYS = 15;

function refusalInTime(order: Order, act: Act, now: Ms): StepRefusal | undefined {
  if (act === 'urge' && order.lastUrgedAt !== undefined && dayOf(order.lastUrgedAt) === dayOf(now))
    return 'URGED_TODAY';
  if (act === 'rate' && order.rating) return 'RATED';
  if (act === 'rate' && (order.closedAt ?? 0) + RATING_DAYS * DAY < now) return 'RATING_CLOSED';
  return undefined;
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
  change: Change,
  { now, calendar }: Circumstances,
): Decision {
  const refusal = refusalOf(order, act, actor.relations) ?? refusalInTime(order, act, now);
  if (refusal) return { ok: false, refusal };
  const row = rowOf(act);
  const next: Order = { ...order, ...change, version: order.version + 1, state: row.to ?? order.state };
  if (row.outcome) next.outcome = row.outcome;
  const stamp = stamps[act];
  if (stamp && (stamp !== 'contactedAt' || next.contactedAt === undefined)) next[stamp] = now;
  if (act === 'urge') next.lastUrgedAt = now;
  settle(next, act, now);
  next.level = levelAfter(next, act);
  next.humanBy = humanByAfter(next, act, now, calendar);
  next.due = dueAfter(next, act, now, calendar);
  next.dueAt = next.due?.at;
  next.accountable = answersFor(next, act);
  // Who stands further up may change unnoticed; who answers may not.
  const silent = act === 'restaff' && next.accountable?.personId === order.accountable?.personId;
  next.trail = silent ? order.trail : recorded(order.trail, entry(act, actor, next, now));
  const wrong = violations(next);
  if (wrong.length > 0) throw new Error(`${act} on ${order.state}: ${wrong.join('; ')}`);
  return { ok: true, order: next, notify: silent ? [] : noticesOf(order, next, act, actor) };
}

/** Clears what belonged to the state that was left. */
function settle(next: Order, act: Act, now: Ms): void {
  if (next.state === 'closed') next.closedAt ??= now;
  if (next.state === 'open') {
    for (const key of ['claimer', 'claimedAt', 'contactedAt', 'startedAt'] as const) delete next[key];
  }
  if (next.state !== 'dispatched') delete next.dispatch;
  if (act === 'refuse') next.refusals += 1;
  const lastWave = next.routing.waves.at(-1);
  if (lastWave && !lastWave.ended && next.state !== 'open') {
    const ended = act === 'claim' ? 'claimed' : 'stopped';
    next.routing = { ...next.routing, waves: [...next.routing.waves.slice(0, -1), { ...lastWave, ended }] };
  }
}

function entry(act: Act, actor: Actor, next: Order, now: Ms): TrailEntry {
  const by = actor.relations.includes('clock') ? undefined : { personId: actor.personId, role: actor.role };
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
