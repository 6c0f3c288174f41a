import { DAY, dayOf, inChina, isDay, moment, monthAfter } from '../calendar/time';

/** The stretches of time that are counted. A week begins on Monday. */
export const periodKinds = ['day', 'week', 'month'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of time by its first day. */
export interface Period {
  kind: PeriodKind;
  start: string;
}

/** The first day of the period that a day lies in. */
export function startOf(kind: PeriodKind, day: string): string {
  if (kind === 'day') return day;
  if (kind === 'month') return `${day.slice(0, 7)}-01`;
  const sinceMonday = (inChina(moment(day)).day() + 6) % 7;
  return dayOf(moment(day) - sinceMonday * DAY);
}

/** The period so many further on; back when `by` is negative. */
export function moved({ kind, start }: Period, by: number): Period {
  if (kind === 'month') return { kind, start: `${monthAfter(start.slice(0, 7), by)}-01` };
  return { kind, start: dayOf(moment(start) + by * (kind === 'week' ? 7 : 1) * DAY) };
}

/** Whether a day is the first one of a period of this kind. */
export const isStart = (kind: PeriodKind, day: string): boolean => isDay(day) && startOf(kind, day) === day;

/** The periods up to this one, which is the last of them. */
export function upTo(period: Period, howMany: number): Period[] {
  return Array.from({ length: howMany }, (_, n) => moved(period, n + 1 - howMany));
}
