import { DAY, dayOf, inChina, moment, monthAfter, type Ms } from '@core/domain/calendar/time';
import type { Away } from '@core/domain/routing/away';

/** The days from a first to a last one, both included. */
export interface Days {
  from: string;
  until: string;
}

/** A month as weeks of seven fields, Monday first; fields before its first and after its last day are empty. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = moment(`${month}-01`);
  const lead = ((inChina(first).day() || 7) - 1) % 7;
  const length = (moment(`${monthAfter(month, 1)}-01`) - first) / DAY;
  const fields = Array.from({ length: lead + length }, (_, n) =>
    n < lead ? undefined : dayOf(first + (n - lead) * DAY),
  );
  const weeks = Math.ceil(fields.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => fields[week * 7 + day]),
  );
}

/** Whether somebody is away on a day. */
export function isAwayOn(away: readonly Away[], day: string): boolean {
  const from = moment(day);
  return away.some((period) => period.from < from + DAY && from < period.until);
}

/** What is chosen after one more tap: a first day, then a last one; a third tap begins anew. */
export function picked(days: Days | undefined, tapped: string): Days {
  const begun = days && days.from === days.until;
  return begun && tapped >= days.from ? { from: days.from, until: tapped } : { from: tapped, until: tapped };
}

const short = (at: Ms): string => inChina(at).format('M 月 D 日');

/** 12 月 1 日, or 12 月 1 日到 3 日. */
export function daysWords(from: Ms, until: Ms): string {
  const last = until - DAY;
  if (last <= from) return short(from);
  const sameMonth = inChina(from).format('YYYY-MM') === inChina(last).format('YYYY-MM');
  return `${short(from)}到 ${sameMonth ? inChina(last).format('D 日') : short(last)}`;
}
