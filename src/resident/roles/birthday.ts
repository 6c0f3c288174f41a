import { isDayOfYear } from '@core/domain/thanks/birthday';

const two = (number: number): string => String(number).padStart(2, '0');
const upTo = (last: number, unit: string) =>
  Array.from({ length: last }, (_, at) => ({ value: two(at + 1), label: `${at + 1} ${unit}` }));

export const months = upTo(12, '月');

/** The days of a month; February has 29, for there is no year. */
export const daysIn = (month = '01') =>
  upTo(31, '日').filter(({ value }) => isDayOfYear(`${month}-${value}`));

/** `MM-DD` once both are chosen and go together. */
export function dayOfYear(month: string | undefined, date: string | undefined): string | undefined {
  const day = `${month}-${date}`;
  return isDayOfYear(day) ? day : undefined;
}

/** 3 月 7 日 */
export function saidDay(day: string): string {
  const [month, date] = day.split('-').map(Number);
  return `${month} 月 ${date} 日`;
}
