import type { Ms } from '../calendar/time';
import type { Wanted } from '../order/order';
import type { Helper } from './helper';

/** A stretch in which somebody is not there: from the first moment to the one at which he is back. */
export interface Away {
  from: Ms;
  until: Ms;
}

/** Periods ahead that one person may have in his calendar. */
export const MOST_AWAY = 12;

type Calendar = Pick<Helper, 'away' | 'awayUntil'>;

/** Whether somebody is away at a moment, or said «not today». */
export function isAway({ away = [], awayUntil = 0 }: Calendar, now: Ms): boolean {
  return awayUntil > now || away.some(({ from, until }) => from <= now && now < until);
}

/** Whether the whole wanted visit falls into a time in which he is away. */
export function misses({ away = [] }: Calendar, wanted: Pick<Wanted, 'from' | 'until'>): boolean {
  return away.some(({ from, until }) => from <= wanted.from && wanted.until <= until);
}

/** The calendar with one more period: those that touch become one, what has passed is dropped. */
export function withAway(away: readonly Away[], more: Away, now: Ms): Away[] {
  const sorted = [...away, more].filter(({ until }) => until > now).sort((a, b) => a.from - b.from);
  const merged: Away[] = [];
  for (const period of sorted) {
    const last = merged.at(-1);
    if (last && period.from <= last.until) last.until = Math.max(last.until, period.until);
    else merged.push({ ...period });
  }
  return merged;
}
