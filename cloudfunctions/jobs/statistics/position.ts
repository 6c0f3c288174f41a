import * as v from 'valibot';
import type { Tallies } from '@core/domain/statistics/tally';

const Counts = v.record(v.string(), v.number());
const Position = v.object({
  community: v.string(),
  /** The day that is counted next. */
  from: v.string(),
  /** What has been counted of that day, where it is larger than a slice. */
  count: v.optional(
    v.object({
      grids: v.record(v.string(), v.object({ normal: Counts, urgent: Counts })),
      orders: v.number(),
      settledAt: v.optional(v.number()),
      after: v.optional(v.string()),
      whole: v.optional(v.literal(true)),
    }),
  ),
});

/** A day's orders as counts by grid. */
export interface DayCount {
  grids: Readonly<Record<string, Tallies>>;
  orders: number;
  /** From when on nothing about any of them can change; absent while one is live. */
  settledAt?: number | undefined;
  /** After which order the next page begins, or that all of them are counted. */
  after?: string | undefined;
  whole?: true | undefined;
}

export interface Position {
  community: string;
  from: string;
  count?: DayCount | undefined;
}

export const cursorOf = (position: Position): string => JSON.stringify(position);

/** Where the count has got to; undefined before the first community. */
export const positionIn = (cursor: string): Position | undefined =>
  cursor === '' ? undefined : v.parse(Position, JSON.parse(cursor));
