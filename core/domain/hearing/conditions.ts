import { DAY, HOUR, type Ms } from '../calendar/time';
import { REOPEN_DAYS } from '../order/conditions';
import { isAllDone, isPrivate, MOST_ACTIONS, type Format, type Hearing } from './hearing';
import type { HearingAct } from './steps';

/** People hear of a session so long before it. */
export const NOTICE_BEFORE = 3 * DAY;
/** A session can be begun so long before its hour. */
const EARLY = HOUR;
export const EVALUATE_AFTER = 30 * DAY;

export type HearingConditionRefusal =
  | 'HEARING_NOT_NOW'
  | 'HEARING_TOO_SOON'
  | 'NO_QUORUM'
  | 'CORRECTING'
  | 'OBJECTIONS_OPEN'
  | 'ACTIONS_OPEN'
  | 'TOO_MANY_ACTIONS';

/** What somebody wants to do, as far as it bears on whether he may. */
export interface HearingAttempt {
  now: Ms;
  /** How many have come. */
  came?: number;
  /** The hour it would be held at. */
  startsAt?: Ms;
  /** The timer opens what it should have opened before: late is better than not at all. */
  isClock?: boolean;
}

/** Formats in which something is resolved, or nothing need be. */
const resolves: readonly Format[] = ['roundtable', 'forum', 'formal', 'mediation', 'popUp'];
const concludes: readonly Format[] = ['openDoor', 'roundtable', 'forum', 'popUp', 'mediation'];

/** Whether people hear of it early enough; the sides of a mediation agree on their hour themselves. */
export const isAnnouncedInTime = (format: Format, startsAt: Ms, now: Ms): boolean =>
  format === 'mediation' || startsAt >= now + NOTICE_BEFORE;

/** What must hold for an act besides the table. */
export function hearingConditionOf(
  hearing: Hearing,
  act: HearingAct,
  { now, came, startsAt, isClock }: HearingAttempt,
): HearingConditionRefusal | undefined {
  const { format, objectUntil = 0, correctUntil = 0 } = hearing;
  const say = (holds: boolean, code: HearingConditionRefusal) => (holds ? undefined : code);
  const corrected = say(now >= correctUntil, 'CORRECTING');
  switch (act) {
    case 'open':
      return say(isClock === true || isAnnouncedInTime(format, hearing.startsAt, now), 'HEARING_TOO_SOON');
    case 'reschedule':
      return say(startsAt === undefined || isAnnouncedInTime(format, startsAt, now), 'HEARING_TOO_SOON');
    case 'begin':
      if (now < hearing.startsAt - EARLY) return 'HEARING_TOO_SOON';
      return say(came === undefined || came >= hearing.quorum, 'NO_QUORUM');
    case 'lacksQuorum':
      return say(hearing.quorum > 0 && now >= hearing.startsAt - EARLY, 'HEARING_NOT_NOW');
    case 'conclude':
      return say(concludes.includes(format), 'HEARING_NOT_NOW') ?? corrected;
    case 'resolve':
      return say(resolves.includes(format), 'HEARING_NOT_NOW') ?? corrected;
    case 'putToVote':
    case 'publishResolution':
      return say(!isPrivate(hearing), 'HEARING_NOT_NOW');
    case 'settle':
      return say(isPrivate(hearing), 'HEARING_NOT_NOW');
    case 'object':
      return say(now < objectUntil, 'HEARING_NOT_NOW');
    case 'answerObjection':
      return say(hearing.unanswered > 0, 'HEARING_NOT_NOW');
    case 'uphold':
      if (hearing.unanswered > 0) return 'OBJECTIONS_OPEN';
      if (hearing.carried === false && hearing.actions.length > 0) return 'HEARING_NOT_NOW';
      return say(now >= objectUntil, 'OBJECTIONS_OPEN');
    case 'addAction':
      return say(hearing.actions.length < MOST_ACTIONS, 'TOO_MANY_ACTIONS');
    case 'evaluate':
      if (!isAllDone(hearing)) return 'ACTIONS_OPEN';
      // What asked nothing of anybody need not be looked at again.
      return say(
        hearing.actions.length === 0 || now >= (hearing.actionsAt ?? now) + EVALUATE_AFTER,
        'HEARING_TOO_SOON',
      );
    case 'close':
      // Until then an order can be opened again, and with it what was to be done.
      return say(
        hearing.actions.every(({ closedAt = now }) => now >= closedAt + REOPEN_DAYS * DAY),
        'HEARING_TOO_SOON',
      );
    default:
      return undefined;
  }
}
