import { DAY, dayOf, moment, weekdayOf } from '../calendar/time';
import type { PublicHolidays } from '../settings/hours';
import { regularDays } from './recurrence';
import type { DateReason, Exception, Series } from './series';

/** One date of a series: the day by the rhythm, and the day on which it is held. */
export interface PlannedDate {
  day: string;
  /** Whose turn it is, from 0. */
  turn: number;
  /** Absent where nothing is held. */
  on?: string;
  reason?: DateReason;
  /** What staff said about it. */
  why?: string;
  /** The holidays of its year have not been announced: it may still move. */
  provisional: boolean;
}

type Dated = Pick<Series, 'rhythm' | 'from' | 'until' | 'onHoliday' | 'exceptions'>;

const SATURDAY = 6;
/** No holiday is this long; a calendar that says so is broken. */
const MOST_DAYS_OFF = 20;

/** Whether offices work on a day: a Saturday that makes up for a holiday (调休) counts, too. */
function isWorking(day: string, { closed, opened }: PublicHolidays): boolean {
  return opened.includes(day) || (weekdayOf(moment(day)) < SATURDAY && !closed.includes(day));
}

function nextWorking(day: string, holidays: PublicHolidays): string {
  for (let ahead = 1; ahead <= MOST_DAYS_OFF; ahead += 1) {
    const next = dayOf(moment(day) + ahead * DAY);
    if (isWorking(next, holidays)) return next;
  }
  throw new RangeError(`no working day after ${day}`);
}

/** The dates of a series whose day by the rhythm lies between two days, both included, in order. */
export function plannedDates(
  series: Dated,
  holidays: PublicHolidays,
  [from, until]: readonly [string, string],
): PlannedDate[] {
  // What was moved off a holiday before the first day may lie on it.
  const before = dayOf(moment(from) - MOST_DAYS_OFF * DAY);
  const regular = regularDays(series, before, until);
  const held = new Set<string>();
  const dates = [...regular, ...addedTo(series, regular, [before, until])]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((date) => said(date, series, holidays));
  for (const { day, on, reason } of dates) if (on === day || reason === 'moved') held.add(on ?? day);
  return dates.map((date) => onceADay(date, held)).filter(({ day }) => day >= from);
}

type Raw = Pick<PlannedDate, 'day' | 'turn'> & { exception?: Exception };

/** Dates that were added; whoever's turn it was last sits once more. */
function addedTo(
  { exceptions }: Dated,
  regular: readonly Raw[],
  [from, until]: readonly [string, string],
): Raw[] {
  const added = exceptions.filter(({ kind, day }) => kind === 'added' && day >= from && day <= until);
  return added.map((exception) => ({
    ...{ day: exception.day, exception },
    turn: regular.filter(({ day }) => day <= exception.day).at(-1)?.turn ?? 0,
  }));
}

function said(raw: Raw, series: Dated, holidays: PublicHolidays): PlannedDate {
  const { day, turn } = raw;
  const exception = raw.exception ?? series.exceptions.find((one) => one.day === day && one.kind !== 'added');
  const provisional = Number(day.slice(0, 4)) > holidays.lastYear;
  const date = { day, turn, provisional };
  if (exception?.kind === 'cancelled') return { ...date, reason: 'cancelled', why: exception.why };
  if (exception?.kind === 'moved') return { ...date, on: exception.to, reason: 'moved', why: exception.why };
  if (exception?.kind === 'added') return { ...date, on: day, reason: 'added', why: exception.why };
  if (!holidays.closed.includes(day)) return { ...date, on: day };
  if (series.onHoliday === 'skip') return { ...date, reason: 'holiday' };
  return { ...date, on: nextWorking(day, holidays), reason: 'holiday' };
}

/** What was moved off a holiday gives way to the date that lies there anyhow, and to one moved there before it. */
function onceADay(date: PlannedDate, held: Set<string>): PlannedDate {
  const { on, reason, ...rest } = date;
  if (reason !== 'holiday' || on === undefined) return date;
  if (held.has(on)) return { ...rest, reason: 'sameDay' };
  held.add(on);
  return date;
}

const LOOKED_AHEAD = 400;

/** The next so many dates from a day on, and the day from which further ones are asked for. */
export function comingDates(
  series: Dated,
  holidays: PublicHolidays,
  { from, count }: { from: string; count: number },
): { list: PlannedDate[]; next?: string } {
  const all = plannedDates(series, holidays, [from, dayOf(moment(from) + LOOKED_AHEAD * DAY)]);
  const next = all[count]?.day;
  return { list: all.slice(0, count), ...(next === undefined ? {} : { next }) };
}
