import { DAY, HOUR, MINUTE, type Ms } from '../calendar/time';
import type { Hearing } from './hearing';

/** Those who have a seat hear of it again so long before. */
const BEFORE = { hearingTomorrow: DAY, hearingSoon: 2 * HOUR } as const;
type ReminderAbout = keyof typeof BEFORE;

/** When those who have a seat are told again; nothing is told late. */
export function remindsAt({ state, startsAt }: Pick<Hearing, 'state' | 'startsAt'>, now: Ms): Ms | undefined {
  if (state !== 'registrationOpen') return undefined;
  return Object.values(BEFORE)
    .map((before) => startsAt - before)
    .find((at) => at > now);
}

/** What is told at a moment: the latest reminder whose time has come. */
export function reminderDue({ startsAt }: Pick<Hearing, 'startsAt'>, now: Ms): ReminderAbout | undefined {
  if (now >= startsAt) return undefined;
  return now >= startsAt - BEFORE.hearingSoon
    ? 'hearingSoon'
    : now >= startsAt - BEFORE.hearingTomorrow
      ? 'hearingTomorrow'
      : undefined;
}

/** A session that moves to another hour is reminded of anew. */
export const reminderVersion = ({ startsAt }: Pick<Hearing, 'startsAt'>): number =>
  Math.floor(startsAt / MINUTE);
