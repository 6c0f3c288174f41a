import { workingDaysAfter, type WorkingCalendar } from '../calendar/clocks';
import { DAY, HOUR, MINUTE, type Ms } from '../calendar/time';
import { EVALUATE_AFTER, NOTICE_BEFORE } from './conditions';
import type { Hearing, HearingDueStep } from './hearing';
import type { HearingAct } from './steps';

type Due = NonNullable<Hearing['due']>;

/** A session is open for booking from a week before it. */
const OPEN_BEFORE = 7 * DAY;
const BEGIN_WITHIN = 30 * MINUTE;
const END_WITHIN = 2 * HOUR;
export const MINUTES_WITHIN = 24 * HOUR;
export const CORRECT_WITHIN = 48 * HOUR;
const CLOSE_AFTER = 7 * DAY;
/** Working days until somebody has decided, or whoever is next hears of it. */
const DAYS = { decide: 3, resolve: 5, count: 1, uphold: 2, evaluate: 5, reschedule: 10, again: 1 } as const;

/** When a session opens for booking by itself. */
export const opensAt = (startsAt: Ms, now: Ms): Ms =>
  Math.min(Math.max(now, startsAt - OPEN_BEFORE), Math.max(now, startsAt - NOTICE_BEFORE));

/** What falls due next for a session, and when; undefined only for one that has ended. */
export function hearingDueAfter(
  hearing: Hearing,
  act: HearingAct | 'schedule',
  now: Ms,
  calendar: WorkingCalendar,
): Due | undefined {
  const step = stepOf(hearing);
  if (!step) return undefined;
  // Whoever was silent is followed by the next, who has a day.
  if (act === 'escalate') return { step, at: workingDaysAfter(now, DAYS.again, calendar) };
  const days = (from: Ms, count: number) => workingDaysAfter(Math.max(from, now), count, calendar);
  const at: Record<HearingDueStep, () => Ms> = {
    open: () => opensAt(hearing.startsAt, now),
    begin: () => Math.max(now, hearing.startsAt) + BEGIN_WITHIN,
    end: () => Math.max(now, hearing.endsAt) + END_WITHIN,
    minutes: () => (hearing.endedAt ?? now) + MINUTES_WITHIN,
    decide: () => days(hearing.correctUntil ?? now, DAYS.decide),
    resolve: () => days(now, DAYS.resolve),
    count: () => days(hearing.due?.step === 'count' ? hearing.due.at : now, DAYS.count),
    uphold: () => days(hearing.objectUntil ?? now, DAYS.uphold),
    evaluate: () => days((hearing.actionsAt ?? now) + EVALUATE_AFTER, DAYS.evaluate),
    close: () => (hearing.evaluatedAt ?? now) + CLOSE_AFTER,
    reschedule: () => days(now, DAYS.reschedule),
  };
  return { step, at: at[step]() };
}

function stepOf({ state }: Hearing): HearingDueStep | undefined {
  const steps: Partial<Record<Hearing['state'], HearingDueStep>> = {
    scheduled: 'open',
    registrationOpen: 'begin',
    inSession: 'end',
    minutesDraft: 'minutes',
    minutesPublished: 'decide',
    resolution: 'resolve',
    householdVote: 'count',
    resolutionPublic: 'uphold',
    actions: 'evaluate',
    evaluated: 'close',
    postponed: 'reschedule',
    noQuorum: 'reschedule',
  };
  return steps[state];
}

/** What the clock does with a session once its time has come and nobody has acted. */
export function hearingExpiryOf({ due }: Pick<Hearing, 'due'>): HearingAct | undefined {
  const acts: Partial<Record<HearingDueStep, HearingAct>> = { open: 'open', end: 'end', close: 'close' };
  return due && (acts[due.step] ?? 'escalate');
}
