import { dayOf, isDay, moment, DAY, type Ms } from '../calendar/time';
import { digitsOf, isPhone } from '../people/phone';
import { readCode } from '../place/code';
import type { RegionPath } from '../place/region';
import { Wrong } from './fault';

/** Text of at most so many signs. */
export const upTo =
  (most: number) =>
  (text: string): string | Wrong =>
    [...text].length > most ? new Wrong('tooLong', String(most)) : text;

const LONGEST_NAME = 20;
const NAME = /^[\p{Script=Han}\p{Script=Latin}][\p{Script=Han}\p{Script=Latin}·・.' -]*$/u;

/** A person's name: letters and the point between the parts of some. */
export function name(text: string): string | Wrong {
  if ([...text].length > LONGEST_NAME) return new Wrong('tooLong', String(LONGEST_NAME));
  return NAME.test(text) ? text : new Wrong('badName');
}

const plain = (text: string): string => text.normalize('NFKC').trim();

/** A mobile number, as eleven digits. */
export function mobile(text: string): string | Wrong {
  const digits = digitsOf(plain(text)).replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : new Wrong('badMobile');
}

/** Any telephone number, as digits. */
export function phone(text: string): string | Wrong {
  return isPhone(plain(text)) ? digitsOf(plain(text)) : new Wrong('badPhone');
}

/** A place by its code, where who writes a new tree has no check sign yet. */
export function newPlace(text: string): RegionPath | Wrong {
  const read = readCode(text);
  return typeof read === 'string' ? new Wrong(read) : read.path;
}

/** A place that is there already, by its code with the check sign. */
export function place(text: string): RegionPath | Wrong {
  const read = readCode(text);
  if (typeof read === 'string') return new Wrong(read);
  return read.checked ? read.path : new Wrong('noCheck');
}

/** Several of something, with a comma, a semicolon or a space between them. */
export const several =
  <T>(read: (text: string) => T | Wrong) =>
  (text: string): T[] | Wrong => {
    const all = text.split(/[\s,，、;；]+/).filter((part) => part !== '');
    const values = all.map(read);
    const wrong = values.find((value) => value instanceof Wrong);
    return wrong instanceof Wrong ? wrong : values.filter((value): value is T => !(value instanceof Wrong));
  };

/** A whole number between two others. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number | Wrong => {
    const value = Number(plain(text));
    const fits = /^\d{1,9}$/.test(plain(text)) && value >= least && value <= most;
    return fits ? value : new Wrong('badNumber', `${least}—${most}`);
  };

/** One of a few words, each of which stands for something. */
export const oneOf =
  <const T extends string>(words: Record<T, readonly string[]>) =>
  (text: string): T | Wrong => {
    const keys = Object.keys(words) as T[];
    const found = keys.find((key) => words[key].includes(text));
    return found ?? new Wrong('badChoice', keys.map((key) => words[key][0] ?? '').join('、'));
  };

const pad = (digits = '') => digits.padStart(2, '0');
/** Day 0 of the days that spreadsheets count. */
const SHEET_EPOCH = '1899-12-30';
const SHEET_DAYS = /^[2-6]\d{4}$/;

/** A day: 2026-03-07, 2026/3/7, 2026.3.7, 2026年3月7日, or the number that a spreadsheet keeps for one. */
export function day(text: string): string | Wrong {
  const typed = plain(text);
  if (SHEET_DAYS.test(typed)) return dayOf(moment(SHEET_EPOCH) + Number(typed) * DAY);
  const [, year = '', month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed) ?? [];
  const written = `${year}-${pad(month)}-${pad(date)}`;
  return isDay(written) ? written : new Wrong('badDate');
}

/** The moment a day begins. */
export function dayStart(text: string): Ms | Wrong {
  const read = day(text);
  return read instanceof Wrong ? read : moment(read);
}

/** The moment a day ends. */
export function dayEnd(text: string): Ms | Wrong {
  const start = dayStart(text);
  return start instanceof Wrong ? start : start + DAY;
}

const MINUTES_A_DAY = 24 * 60;

/** A time of day in minutes: 8:30, 08：30, or the part of a day that a spreadsheet keeps for it. */
export function time(text: string): number | Wrong {
  const typed = plain(text);
  if (/^0\.\d+$/.test(typed)) return Math.round(Number(typed) * MINUTES_A_DAY);
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-4]):([0-5]\d)(?::00)?$/.exec(typed) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour === '' || minutes > MINUTES_A_DAY ? new Wrong('badTime') : minutes;
}

const WEEKDAYS = '一二三四五六日';

/** Days of the week, 1 for Monday: 一二三四五, 周一至周五, 1-5, 每天. */
export function weekdays(text: string): number[] | Wrong {
  const typed = plain(text)
    .replace(/每天|全周/, '1-7')
    .replace(/[星期周礼拜\s,，、;；]/g, '')
    .replace(/天/g, '日')
    .replace(/[至到~—]/g, '-')
    .replace(/[一二三四五六日]/g, (sign) => String(WEEKDAYS.indexOf(sign) + 1));
  if (!/^([1-7](-[1-7])?)+$/.test(typed)) return new Wrong('badWeekday');
  const days = [...typed.matchAll(/([1-7])(?:-([1-7]))?/g)].flatMap(([, from = '', until = from]) =>
    Array.from({ length: Math.max(0, Number(until) - Number(from) + 1) }, (_, n) => Number(from) + n),
  );
  return days.length === 0 ? new Wrong('badWeekday') : [...new Set(days)].sort((a, b) => a - b);
}
