import { DAY, HOUR, MINUTE, type Ms } from '../calendar/time';
import { isPrivate, type Hearing } from './hearing';

/** Those who have a seat, and the sides of a mediation, hear of it again so long before. */
const BEFORE = { hearingTomorrow: DAY, hearingSoon: 2 * HOUR } as const;
/** Whoever owes minutes or a resolution is asked once more so long before they are due. */
const PAPERS_BEFORE = 6 * HOUR;
export type ReminderAbout = keyof typeof BEFORE | 'minutesDue' | 'minutesStand' | 'resolutionDue';

/** When people are told again; nothing is told late. */
export function remindsAt(hearing: Hearing, now: Ms): Ms | undefined {
  const moments: Partial<Record<Hearing['state'], readonly (Ms | undefined)[]>> = {
    registrationOpen: Object.values(BEFORE).map((before) => hearing.startsAt - before),
    minutesDraft: [hearing.due && hearing.due.at - PAPERS_BEFORE],
    minutesPublished: [hearing.correctUntil],
    resolution: [hearing.due && hearing.due.at - PAPERS_BEFORE],
  };
  return moments[hearing.state]?.find((at) => at !== undefined && at > now);
}

/** What is told at a moment: before it is held the latest reminder whose time has come, afterwards what is owed. */
export function reminderDue({ state, startsAt }: Hearing, now: Ms): ReminderAbout | undefined {
  if (state === 'minutesDraft') return 'minutesDue';
  if (state === 'minutesPublished') return 'minutesStand';
  if (state === 'resolution') return 'resolutionDue';
  if (state !== 'registrationOpen' || now >= startsAt) return undefined;
  return now >= startsAt - BEFORE.hearingSoon
    ? 'hearingSoon'
    : now >= startsAt - BEFORE.hearingTomorrow
      ? 'hearingTomorrow'
      : undefined;
}

/**
 * Who is told again: those who come, each of the few by himself and the many by a job (`seated`), or those who owe a
 * paper: its host and who writes it down, and what to do next its host alone.
 */
export function remindedOf(hearing: Hearing): 'seated' | readonly string[] {
  if (hearing.state === 'registrationOpen') return isPrivate(hearing) ? hearing.parties : 'seated';
  return hearing.state === 'minutesPublished' ? [hearing.host.personId] : writersOf(hearing);
}

/** Who sees to its papers, each once. */
export const writersOf = ({
  host,
  minuteTaker,
}: Pick<Hearing, 'host' | 'minuteTaker'>): readonly string[] => [
  ...new Set([host.personId, ...(minuteTaker ? [minuteTaker.personId] : [])]),
];

/** Whether a paper waits to be written. */
export const isPaperOwed = ({ state }: Pick<Hearing, 'state'>): boolean =>
  state === 'minutesDraft' || state === 'resolution';

/** A session that moves to another hour is reminded of anew, and so is a paper that is due anew. */
export const reminderVersion = ({ state, startsAt, due }: Hearing): number =>
  Math.floor((state === 'registrationOpen' ? startsAt : (due?.at ?? startsAt)) / MINUTE);
