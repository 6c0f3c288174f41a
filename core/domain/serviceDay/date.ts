import { DAY, dayOf, moment, monthAfter, weekdayOf, type Ms } from '../calendar/time';
import type { PublicHolidays } from '../settings/hours';

/** The residence service day (居住地服务日) of a month. */
export interface DateOfDay {
  day: string;
  /** The holidays of its year have not been announced: it may still move. */
  provisional: boolean;
  /** The first Saturday, where that is a holiday and the day was moved. */
  movedFrom?: string;
}

const SATURDAY = 6;
const DAYS_A_WEEK = 7;
/** No holiday is this long; a calendar that says so is broken. */
const MOST_WEEKS = 9;

/** The first Saturday of a month, `2026-10`, or the next one that is no public holiday. */
export function serviceDayOf(month: string, holidays: PublicHolidays): DateOfDay {
  const first = firstSaturday(month);
  for (let week = 0; week < MOST_WEEKS; week += 1) {
    const day = dayOf(first + week * DAYS_A_WEEK * DAY);
    if (holidays.closed.includes(day)) continue;
    const provisional = Number(day.slice(0, 4)) > holidays.lastYear;
    return { day, provisional, ...(week === 0 ? {} : { movedFrom: dayOf(first) }) };
  }
  throw new RangeError(`every Saturday after ${month} is a holiday`);
}

function firstSaturday(month: string): Ms {
  const first = moment(`${month}-01`);
  return first + ((SATURDAY - weekdayOf(first) + DAYS_A_WEEK) % DAYS_A_WEEK) * DAY;
}

/** The next such days from today on, today's included. */
export function comingDays(now: Ms, holidays: PublicHolidays, count: number): DateOfDay[] {
  const today = dayOf(now);
  const days: DateOfDay[] = [];
  for (let month = today.slice(0, 7); days.length < count; month = monthAfter(month, 1)) {
    const date = serviceDayOf(month, holidays);
    if (date.day >= today) days.push(date);
  }
  return days;
}
