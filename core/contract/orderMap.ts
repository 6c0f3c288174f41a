import * as v from 'valibot';
import { action } from './action';
import { orderCard } from './orderView';
import { count, cursor, level, pageOf, regionPath } from './shapes';

const step = v.object({ path: regionPath, level, name: v.string() });
const house = v.object({
  path: regionPath,
  grid: regionPath,
  name: v.string(),
  waiting: count,
  underWay: count,
  toConfirm: count,
  resting: count,
  overdue: count,
  urgent: count,
});

export const orderMap = {
  /**
   * Where live orders are: the places right under one with how many there are, and in a community or grid the buildings.
   * Of very many orders those that wait longest are drawn; `drawn` of `live` says how many that are.
   */
  'desk.map': action({
    kind: 'read',
    input: v.object({ place: regionPath, cursor: v.optional(cursor) }),
    output: v.object({
      place: step,
      /** The places around it that the caller may ask about, outermost first. */
      around: v.array(step),
      /** Nobody counts the orders of a whole street at once: `live` is absent there. */
      below: pageOf(v.object({ ...step.entries, live: v.optional(count) })),
      belowLabel: v.optional(v.string()),
      houses: v.array(house),
      drawn: count,
      live: count,
    }),
    refusals: [],
  }),
  /** The live orders of one building, what waits longest first. */
  'desk.building': action({
    kind: 'read',
    input: v.object({ building: regionPath, cursor: v.optional(cursor) }),
    output: pageOf(orderCard),
    refusals: [],
  }),
} as const;
