import days from 'chinese-days/dist/chinese-days.json';
import type { PublicHolidays } from '@core/domain/settings/hours';

/**
 * China's public holidays and make-up working days by their dates. Only the package's table is asked: its functions
 * read a date in the machine's time zone, and answer for years that have not been announced as if they had.
 */
export const publicHolidays: PublicHolidays = {
  closed: Object.keys(days.holidays),
  opened: Object.keys(days.workdays),
  lastYear: Math.max(...Object.keys(days.holidays).map((day) => Number(day.slice(0, 4)))),
};

/** The name of a holiday, 国庆节; undefined for an ordinary day. */
export function holidayName(day: string): string | undefined {
  const named = new Map(Object.entries<string>(days.holidays)).get(day);
  return named?.split(',')[1];
}
