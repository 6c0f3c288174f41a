import { dayOf, inChina, moment, HOUR, MINUTE, type Ms } from './time';

/**
 * How a deadline counts. `wall`: every minute. `day`: minutes between 07:00 and 22:00, when people may be
 * disturbed. `wh`: minutes in the community's working hours.
 */
export type ClockKind = 'wall' | 'day' | 'wh';

/** The opening hours of a community. Days named in `closed` are holidays, in `opened` make-up working days (调休). */
export interface WorkingCalendar {
  from: { hour: number; minute: number };
  until: { hour: number; minute: number };
  /** ISO weekdays, 1 = Monday. */
  weekdays: readonly number[];
  closed: readonly string[];
  opened: readonly string[];
}

export const officeHours: WorkingCalendar = {
  from: { hour: 8, minute: 30 },
  until: { hour: 20, minute: 0 },
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  closed: [],
  opened: [],
};

export const DAY_STARTS = 7;
export const DAY_ENDS = 22;

interface Window {
  from: Ms;
  until: Ms;
}

/** Longest stretch searched for open hours; a calendar that is shut for longer is a configuration error. */
const HORIZON_DAYS = 60;

/** Whether a calendar is open on a day. */
export function isWorkingDay(day: string, { weekdays, closed, opened }: WorkingCalendar): boolean {
  const weekday = inChina(moment(day)).day() || 7;
  return opened.includes(day) || (weekdays.includes(weekday) && !closed.includes(day));
}

function windowOf(kind: 'day' | 'wh', day: string, calendar: WorkingCalendar): Window | undefined {
  if (kind === 'day') return { from: moment(day, DAY_STARTS), until: moment(day, DAY_ENDS) };
  if (!isWorkingDay(day, calendar)) return undefined;
  return {
    from: moment(day, calendar.from.hour, calendar.from.minute),
    until: moment(day, calendar.until.hour, calendar.until.minute),
  };
}

/** Whether the clock of this kind is running at a moment. */
export function isRunning(kind: ClockKind, at: Ms, calendar: WorkingCalendar): boolean {
  if (kind === 'wall') return true;
  const window = windowOf(kind, dayOf(at), calendar);
  return window !== undefined && at >= window.from && at < window.until;
}

/**
 * The moment at which `minutes` of this clock have passed since `from`.
 * @throws RangeError when the calendar has no working hours within 60 days.
 */
export function after(kind: ClockKind, from: Ms, minutes: number, calendar: WorkingCalendar): Ms {
  if (kind === 'wall') return from + minutes * MINUTE;
  let left = minutes * MINUTE;
  let at = from;
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    const window = windowOf(kind, dayOf(at), calendar);
    const start = window ? Math.max(at, window.from) : at;
    if (window && start < window.until) {
      if (left <= window.until - start) return start + left;
      left -= window.until - start;
    }
    at = moment(dayOf(at)) + 24 * HOUR;
  }
  throw new RangeError(`no working hours in ${HORIZON_DAYS} days from ${dayOf(from)}`);
}

/** The moment at which so many working days' hours have passed since `from`. */
export function workingDaysAfter(from: Ms, days: number, calendar: WorkingCalendar): Ms {
  const { from: opens, until: shuts } = calendar;
  const minutesADay = shuts.hour * 60 + shuts.minute - (opens.hour * 60 + opens.minute);
  return after('wh', from, days * minutesADay, calendar);
}

/** How many minutes of this clock pass between two moments. */
export function minutesBetween(kind: ClockKind, from: Ms, until: Ms, calendar: WorkingCalendar): number {
  if (kind === 'wall') return Math.max(0, until - from) / MINUTE;
  let ran = 0;
  for (let at = from; at < until; at = moment(dayOf(at)) + 24 * HOUR) {
    const window = windowOf(kind, dayOf(at), calendar);
    if (window) ran += Math.max(0, Math.min(until, window.until) - Math.max(at, window.from));
  }
  return ran / MINUTE;
}

/** When the office closes on the next working day after a moment's own. */
export function nextClosing(from: Ms, calendar: WorkingCalendar): Ms {
  const opens = after('wh', moment(dayOf(from)) + 24 * HOUR, 0, calendar);
  return moment(dayOf(opens), calendar.until.hour, calendar.until.minute);
}

/** The first moment, not before `from`, at which the clock of this kind runs. */
export function nextRunning(kind: ClockKind, from: Ms, calendar: WorkingCalendar): Ms {
  return isRunning(kind, from, calendar) ? from : after(kind, from, 0, calendar);
}
