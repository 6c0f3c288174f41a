import * as v from 'valibot';
import { isStart, periodKinds } from '../domain/statistics/period';
import { figureNames } from '../domain/statistics/figures';
import { action } from './action';
import { count, cursor, day, id, level, ms, pageOf, regionPath } from './shapes';

/** A period by its first day; without one, the period that runs. */
const period = v.pipe(
  v.object({ kind: v.picklist(periodKinds), start: v.optional(day) }),
  v.check(({ kind, start }) => start === undefined || isStart(kind, start), 'period'),
);
const aPeriod = v.object({ kind: v.picklist(periodKinds), start: v.string() });

/** So many of so many; `value` only where they are enough to say. */
const figure = v.object({
  name: v.picklist(figureNames),
  part: count,
  of: count,
  value: v.optional(v.number()),
});
const brief = v.object({ placed: count, figures: v.array(figure) });
const standings = [
  ...(['live', 'solved', 'partly', 'explained', 'rejected', 'notOurs', 'withdrawn', 'duplicate'] as const),
  ...(['unreachable', 'unconfirmed', 'noShow', 'followUpUnreached'] as const),
] as const;
const full = v.object({
  placed: count,
  counts: v.object(v.entriesFromList(standings, count)),
  figures: v.array(figure),
});
const step = v.object({ path: regionPath, level, name: v.string() });

export const statistics = {
  /**
   * What is counted of the orders placed in a place in a period, urgent ones apart; how the last twelve periods went, and
   * the places right under it in the order of the tree, a page at a time. Nothing in it is about a person.
   */
  'statistics.get': action({
    kind: 'read',
    input: v.object({ place: regionPath, period, cursor: v.optional(cursor) }),
    output: v.object({
      place: step,
      /** The places around it that the caller may ask about, outermost first. */
      around: v.array(step),
      period: aPeriod,
      /** Whether the period still runs. */
      running: v.boolean(),
      /** When it was counted last; absent before the first night. */
      countedAt: v.optional(ms),
      normal: full,
      urgent: full,
      series: v.array(v.object({ start: v.string(), normal: brief, urgent: brief })),
      children: pageOf(v.object({ ...step.entries, normal: brief, urgent: brief })),
      /** What the level under it is called. */
      childLabel: v.optional(v.string()),
    }),
    refusals: [],
  }),
  /** Writes a table of every figure with its two numbers and what they mean; `job.get` tells when, `export.link` where. */
  'statistics.export': action({
    kind: 'act',
    input: v.object({ place: regionPath, period }),
    output: v.object({ id }),
    refusals: [],
  }),
} as const;
