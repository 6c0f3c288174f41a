import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** A moment as milliseconds since the Unix epoch. The whole product stores and compares moments in this unit. */
export type Ms = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** China has one time zone and no summer time: UTC+8, in minutes. */
const CHINA_OFFSET = 8 * 60;

/** The wall clock in China at a moment. */
export function inChina(at: Ms): dayjs.Dayjs {
  return dayjs.utc(at).utcOffset(CHINA_OFFSET);
}

/** The calendar day in China at a moment, as `YYYY-MM-DD`. */
export function dayOf(at: Ms): string {
  return inChina(at).format('YYYY-MM-DD');
}

/** The moment of a wall-clock time in China, e.g. `moment('2026-03-07', 9, 30)`. */
export function moment(day: string, hour = 0, minute = 0): Ms {
  return dayjs.utc(`${day}T00:00:00Z`).valueOf() - CHINA_OFFSET * MINUTE + hour * HOUR + minute * MINUTE;
}

/** Whether `YYYY-MM-DD` names a day that exists (2026-02-30 does not). */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(moment(text)) === text;
}
