import { RRule, Weekday } from 'rrule';
import { dayOf } from '../calendar/time';
import type { Rhythm, Series } from './series';

type Regular = Pick<Series, 'rhythm' | 'from' | 'until'>;

/** Days go in and come out as midnights in UTC: nothing here has an hour or a time zone. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayAt = (date: Date): string => dayOf(date.getTime());

function options(rhythm: Rhythm) {
  // The library counts weekdays from 0, Monday.
  if (rhythm.every === 'month')
    return { freq: RRule.MONTHLY, byweekday: new Weekday(rhythm.weekday - 1, rhythm.nth) };
  const byweekday = rhythm.weekdays.map((weekday) => weekday - 1);
  return { freq: RRule.WEEKLY, interval: rhythm.interval, byweekday, wkst: RRule.MO };
}

function ruleOf({ rhythm, from, until }: Regular): RRule {
  const end = until === undefined ? {} : { until: midnight(until) };
  return new RRule({ ...options(rhythm), dtstart: midnight(from), ...end });
}

/** A day of the rhythm, and the how manieth it is, from 0. */
export interface RegularDay {
  day: string;
  turn: number;
}

/** The days of a rhythm between two days, both of them included. */
export function regularDays(series: Regular, from: string, until: string): RegularDay[] {
  const rule = ruleOf(series);
  const days = rule.between(midnight(series.from), midnight(until), true).map(dayAt);
  return days.flatMap((day, turn) => (day >= from ? [{ day, turn }] : []));
}
