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

const since1970 = (at: Ms): Ms => at + CHINA_OFFSET * MINUTE;

/**
 * The calendar day in China at a moment, as `YYYY-MM-DD`: reckoned, since every wave asks it of everybody. Days are
 * counted from the first of March of the year 0, so that the leap day comes last (Hinnant, civil_from_days).
 */
export function dayOf(at: Ms): string {
  const days = Math.floor(since1970(at) / DAY) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The hour of the day in China, with its fraction: 18.5 is half past six. */
export const hourOf = (at: Ms): number => (((since1970(at) % DAY) + DAY) % DAY) / HOUR;

/** The day of the week in China, 1 = Monday. */
export const weekdayOf = (at: Ms): number => ((((Math.floor(since1970(at) / DAY) + 3) % 7) + 7) % 7) + 1;

/** The moment of a wall-clock time in China, e.g. `moment('2026-03-07', 9, 30)`. */
export function moment(day: string, hour = 0, minute = 0): Ms {
  return dayjs.utc(`${day}T00:00:00Z`).valueOf() - CHINA_OFFSET * MINUTE + hour * HOUR + minute * MINUTE;
}

/** Whether `YYYY-MM-DD` names a day that exists (2026-02-30 does not). */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(moment(text)) === text;
}
