import { DAY, dayOf, isDay, type Ms } from '../calendar/time';
import type { Role } from '../people/person';
import type { RegionPath } from '../place/region';

/** Whom a community thanks by name: they look after a stairwell, a building or a grid beside their own work. */
export const thankedRoles = [
  'buildingLeader',
  'stairwellLeader',
  'gridWorker',
] as const satisfies readonly Role[];
export type ThankedRole = (typeof thankedRoles)[number];

export const isThanked = (role: Role): role is ThankedRole =>
  thankedRoles.some((thanked) => thanked === role);

/** The day of the year on which a leader lets her community congratulate her. No year stands anywhere. */
export interface Birthday {
  /** The person. */
  _id: string;
  community: RegionPath;
  /** `03-07`. */
  day: string;
}

/** How many days ahead the community sees it. */
export const AHEAD = 14;

/** Whether `MM-DD` names a day of some year; 29 February is one. */
export const isDayOfYear = (text: string): boolean => isDay(`2024-${text}`);

/** Where there is no 29 February, it is kept on the 28th. */
const inYear = (year: string, day: string): string =>
  isDay(`${year}-${day}`) ? `${year}-${day}` : `${year}-02-28`;

/** The calendar day on which it comes round next, today included. */
export function nextBirthday(day: string, now: Ms): string {
  const today = dayOf(now);
  const year = today.slice(0, 4);
  const thisYear = inYear(year, day);
  return thisYear >= today ? thisYear : inYear(String(Number(year) + 1), day);
}

/** The days of the year from today on, as many as are looked ahead, in the order in which they come. */
export function daysAhead(now: Ms): string[] {
  const days = Array.from({ length: AHEAD + 1 }, (_, ahead) => dayOf(now + ahead * DAY));
  return days.flatMap((day) => {
    const [year = '', month, date] = day.split('-');
    const kept = `${month}-${date}`;
    return kept === '02-28' && !isDay(`${year}-02-29`) ? [kept, '02-29'] : [kept];
  });
}

/** Whether it is near enough for a card. */
export const isSoon = (day: string, now: Ms): boolean => daysAhead(now).includes(day);
