import { isWorkingDay, officeHours, type WorkingCalendar } from '../calendar/clocks';
import { DAY, dayOf, moment, type Ms } from '../calendar/time';

/** When a community is open: its week, and the days on which it is otherwise. */
export interface OpeningHours extends WorkingCalendar {
  /** Whether it closes on the public holidays, and works on the days that make up for them (调休). */
  keepsHolidays: boolean;
}

/** The public holidays and the working days that make up for them, as far as they have been announced. */
export interface PublicHolidays {
  closed: readonly string[];
  opened: readonly string[];
  /** The last year announced; later ones are taken to have no holidays until they are. */
  lastYear: number;
}

/** Hours where a community has set none: every day, holidays too, as the duty roster has it. */
export const usualHours: OpeningHours = { ...officeHours, keepsHolidays: false };

/** What may be wrong with opening hours. */
export const hoursFaults = ['shortDay', 'noWeekday', 'tooManyDays', 'closedAndOpened', 'longClosed'] as const;
export type HoursFault = (typeof hoursFaults)[number];

/** A day shorter than this is no opening. */
const LEAST_MINUTES = 120;
/** Days a community may name besides its week. */
export const MOST_DAYS = 60;
/** Longest stretch without an open day: deadlines in working hours would otherwise not come. */
export const LONGEST_CLOSED = 14;
const LOOKED_AHEAD = 400;

/** What is wrong with these hours, if they hold from `now`; undefined when nothing is. */
export function faultIn(hours: OpeningHours, holidays: PublicHolidays, now: Ms): HoursFault | undefined {
  const { from, until, weekdays, closed, opened } = hours;
  if (until.hour * 60 + until.minute - (from.hour * 60 + from.minute) < LEAST_MINUTES) return 'shortDay';
  if (weekdays.length === 0) return 'noWeekday';
  if (closed.length + opened.length > MOST_DAYS) return 'tooManyDays';
  if (closed.some((day) => opened.includes(day))) return 'closedAndOpened';
  return longestClosed(calendarOf(hours, holidays), now) > LONGEST_CLOSED ? 'longClosed' : undefined;
}

function longestClosed(calendar: WorkingCalendar, now: Ms): number {
  let longest = 0;
  let running = 0;
  for (let day = 0; day < LOOKED_AHEAD; day += 1) {
    running = isWorkingDay(dayOf(now + day * DAY), calendar) ? 0 : running + 1;
    longest = Math.max(longest, running);
  }
  return longest;
}

/** The calendar that deadlines are counted by. What the community says of a day goes before what the state says. */
export function calendarOf(hours: OpeningHours, holidays: PublicHolidays): WorkingCalendar {
  const { keepsHolidays, closed, opened, ...week } = hours;
  if (!keepsHolidays) return { ...week, closed, opened };
  return {
    ...week,
    closed: [...closed, ...holidays.closed.filter((day) => !opened.includes(day))],
    opened: [...opened, ...holidays.opened.filter((day) => !closed.includes(day))],
  };
}

/** The first day from which holidays are not announced yet; they are counted as ordinary days until then. */
export function provisionalFrom({ lastYear }: PublicHolidays): string {
  return dayOf(moment(`${lastYear + 1}-01-01`));
}
