/** A moment as milliseconds since the Unix epoch. The whole product stores and compares moments in this unit. */
export type Ms = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** China has one time zone and no summer time: UTC+8. */
const CHINA_OFFSET = 8 * HOUR;

const since1970 = (at: Ms): Ms => at + CHINA_OFFSET;

/**
 * A calendar day from the days since 1970: reckoned, since every wave asks it of everybody. Days are counted from the
 * first of March of the year 0, so that the leap day comes last (Hinnant, civil_from_days).
 */
function civil(since: number): { year: number; month: number; date: number } {
  const days = since + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const civilOf = (at: Ms) => civil(Math.floor(since1970(at) / DAY));

/** The calendar day in China at a moment, as `YYYY-MM-DD`. */
export function dayOf(at: Ms): string {
  const { year, month, date } = civilOf(at);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

const ofDay = (at: Ms): Ms => ((since1970(at) % DAY) + DAY) % DAY;

/** The hour of the day in China, with its fraction: 18.5 is half past six. */
export const hourOf = (at: Ms): number => ofDay(at) / HOUR;

/** The day of the week in China, 1 = Monday. */
export const weekdayOf = (at: Ms): number => ((((Math.floor(since1970(at) / DAY) + 3) % 7) + 7) % 7) + 1;

/** The moment of a wall-clock time in China, e.g. `moment('2026-03-07', 9, 30)`. */
export function moment(day: string, hour = 0, minute = 0): Ms {
  return Date.parse(`${day}T00:00:00Z`) - CHINA_OFFSET + hour * HOUR + minute * MINUTE;
}

/** The wall clock in China at a moment. */
export interface WallClock {
  year(): number;
  /** From 0, as everywhere in JavaScript. */
  month(): number;
  date(): number;
  /** From 0, which is Sunday. */
  day(): number;
  hour(): number;
  minute(): number;
  /** `YYYY 年 M 月 D 日 HH:mm`; YYYY MM M DD D HH H mm are known. */
  format(pattern: string): string;
  startOf(unit: 'day'): WallClock;
  valueOf(): Ms;
}

/**
 * The wall clock in China at a moment. Its words are those of dayjs, which weighs a fiftieth of the package that a
 * phone waits for; one time zone without summer time needs no more than this.
 */
export function inChina(at: Ms): WallClock {
  const { year, month, date } = civilOf(at);
  const hour = Math.floor(hourOf(at));
  const minute = Math.floor(ofDay(at) / MINUTE) % 60;
  const parts: Record<string, string | number> = {
    ...{ YYYY: String(year).padStart(4, '0'), MM: two(month), M: month, DD: two(date), D: date },
    ...{ HH: two(hour), H: hour, mm: two(minute) },
  };
  return {
    year: () => year,
    month: () => month - 1,
    date: () => date,
    day: () => weekdayOf(at) % 7,
    hour: () => hour,
    minute: () => minute,
    format: (pattern) => pattern.replace(/YYYY|MM?|DD?|HH?|mm/g, (part) => String(parts[part])),
    startOf: () => inChina(moment(dayOf(at))),
    valueOf: () => at,
  };
}

/** Whether `YYYY-MM-DD` names a day that exists (2026-02-30 does not). */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(moment(text)) === text;
}

/** The month so many further on, `2026-11` → `2026-12`; back when `by` is negative. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((((months % 12) + 12) % 12) + 1)}`;
}
