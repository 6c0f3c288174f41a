import { recorded } from '../trail/trail';
import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { hearingConditionOf, type HearingConditionRefusal } from './conditions';
import { CORRECT_WITHIN, hearingDueAfter } from './deadlines';
import {
  HEARING_TRAIL,
  hearingViolations,
  isHearingLive,
  isPrivate,
  type Hearing,
  type HearingAction,
  type HearingHolder,
} from './hearing';
import { hearingNoticesOf, type HearingNotice } from './notices';
import { hearingRowOf, type HearingAct, type HearingRelation } from './steps';
import { venueAfter } from './venue';

/** Who acts: the person, and every relation in which he stands to this session. */
export interface HearingActor extends HearingHolder {
  relations: readonly HearingRelation[];
}

/** A person-less actor: the timer. */
export const theHearingClock: HearingActor = { personId: 'clock', role: 'admin', relations: ['clock'] };

export type HearingRefusal = 'HEARING_NOT_YOURS' | HearingConditionRefusal;

export type HearingDecision =
  { ok: true; hearing: Hearing; notify: HearingNotice[] } | { ok: false; refusal: HearingRefusal };

/** What an act sets besides the state. */
export type HearingChange = Partial<
  Pick<
    Hearing,
    | 'title'
    | 'words'
    | 'agenda'
    | 'startsAt'
    | 'endsAt'
    | 'venue'
    | 'minuteTaker'
    | 'panel'
    | 'parties'
    | 'pools'
    | 'quorum'
    | 'voteId'
    | 'carried'
    | 'objectUntil'
    | 'reason'
  >
> & {
  /** How many have come. */
  came?: number;
  action?: HearingAction;
  /** The order of an action has come to its end. */
  done?: Pick<HearingAction, 'orderId' | 'closedAt' | 'outcome'>;
};

export interface HearingCircumstances {
  now: Ms;
  calendar: WorkingCalendar;
  /** Who holds the offices of the place now, lowest first. */
  chain: readonly HearingHolder[];
}

/** Whether somebody in these relations may take this step now. */
export function mayHear(hearing: Hearing, act: HearingAct, by: readonly HearingRelation[], now: Ms): boolean {
  return refusalOf(hearing, act, by) === undefined && hearingConditionOf(hearing, act, { now }) === undefined;
}

function refusalOf(
  { state }: Hearing,
  act: HearingAct,
  by: readonly HearingRelation[],
): HearingRefusal | undefined {
  const row = hearingRowOf(act);
  if (!row.by.some((relation) => by.includes(relation))) return 'HEARING_NOT_YOURS';
  return row.from.includes(state) ? undefined : 'HEARING_NOT_NOW';
}

/**
 * Decides one step of a session's life. Pure: nothing is sent and nothing is stored; who must be told comes back in
 * `notify`.
 * @throws Error when the change would break an invariant of the session: that is a bug, never a user's mistake.
 */
export function takeHearing(
  hearing: Hearing,
  act: HearingAct,
  { personId, role, relations }: HearingActor,
  { came, action, done, ...change }: HearingChange,
  { now, calendar, chain }: HearingCircumstances,
): HearingDecision {
  const isClock = relations.includes('clock');
  const attempt = { now, came, startsAt: change.startsAt, isClock };
  const refusal = refusalOf(hearing, act, relations) ?? hearingConditionOf(hearing, act, attempt);
  if (refusal) return { ok: false, refusal };
  const actions = actionsAfter(hearing.actions, action, done);
  const next: Hearing = { ...hearing, ...change, actions, version: hearing.version + 1 };
  next.state = hearingRowOf(act).to ?? hearing.state;
  stamp(next, act, now);
  next.venue = venueAfter(next, hearing, act);
  next.level = levelAfter(next, hearing, act, chain);
  next.due = keepsDeadline(act) ? hearing.due : hearingDueAfter(next, act, now, calendar);
  next.dueAt = next.due?.at;
  const by: HearingHolder = { personId, role };
  next.trail = recorded(hearing.trail, { at: now, act, ...(isClock ? {} : { by }) }, HEARING_TRAIL);
  if (!next.due) for (const key of ['due', 'dueAt'] as const) delete next[key];
  const wrong = hearingViolations(next);
  if (wrong.length > 0) throw new Error(`${act} on ${hearing.state}: ${wrong.join('; ')}`);
  return { ok: true, hearing: next, notify: hearingNoticesOf(next, act, { personId, chain }) };
}

/** What others do in a state gives whoever has to act no more time; what moves the hours of the session does. */
const keepsDeadline = (act: HearingAct): boolean =>
  ['object', 'answerObjection', 'addAction', 'actionDone', 'amendMinutes', 'writeResolution'].includes(act);

function actionsAfter(
  actions: readonly HearingAction[],
  added: HearingAction | undefined,
  done: HearingChange['done'],
): HearingAction[] {
  const all = added ? [...actions, added] : actions;
  return all.map((one) => {
    if (one.orderId !== done?.orderId) return one;
    const { closedAt: _closed, outcome: _outcome, ...open } = one;
    return { ...open, ...done };
  });
}

/** Sets when what was done was done, and clears what belonged to a state that was gone back from. */
function stamp(next: Hearing, act: HearingAct, now: Ms): void {
  if (act === 'open' || act === 'reschedule') next.openedAt = now;
  if (act === 'begin') next.begunAt = now;
  if (act === 'end') next.endedAt = now;
  if (act === 'publishMinutes') {
    next.minutesAt = now;
    next.correctUntil = now + CORRECT_WITHIN;
  }
  if (act === 'publishMinutes' || act === 'amendMinutes') next.edition += 1;
  if (next.state === 'resolutionPublic' && (act === 'publishResolution' || act === 'count'))
    next.publicAt = now;
  if (act === 'object') next.unanswered += 1;
  if (act === 'answerObjection') next.unanswered -= 1;
  if (act === 'revise') {
    next.unanswered = 0;
    for (const key of ['voteId', 'carried', 'objectUntil', 'publicAt'] as const) delete next[key];
  }
  if (next.state === 'actions') next.actionsAt ??= now;
  if (act === 'evaluate') next.evaluatedAt = now;
  if (act === 'actionReopened') delete next.evaluatedAt;
  if (act === 'reschedule') delete next.reason;
  if (!isHearingLive(next)) next.closedAt ??= now;
}

/** Silence moves it one up; whatever somebody then does brings it back to the host. */
function levelAfter(
  next: Hearing,
  before: Hearing,
  act: HearingAct,
  chain: readonly HearingHolder[],
): number {
  // Of a mediation nobody else learns, however long its host is silent: it is he who hears of it again.
  if (act === 'escalate') return isPrivate(next) ? 0 : Math.min(next.level + 1, chain.length);
  return next.state === before.state ? next.level : 0;
}
