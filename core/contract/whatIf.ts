import * as v from 'valibot';
import { figureNames } from '../domain/whatIf/figures';
import { action } from './action';
import { everyRule } from './settings';
import { count, id, ms } from './shapes';

const number = v.number();
const figures = v.object({
  median: number,
  within90: number,
  unclaimed: number,
  noticesPerClaim: number,
  requestsAWeek: number,
  night: number,
  uneven: number,
});
const curve = v.array(number);

/** What the rules that hold and those that were tried come to in the same modelled days; see `domain/whatIf/figures`. */
const result = v.object({
  now: figures,
  tried: figures,
  curves: v.object({ now: curve, tried: curve }),
  sure: v.array(v.picklist(figureNames)),
  orders: count,
  members: count,
  days: count,
  rounds: count,
  assumed: v.boolean(),
});

const trial = v.object({
  id,
  state: v.picklist(['running', 'done', 'cancelled', 'failed']),
  progress: count,
  /** How much there is in all, once the town has been counted. */
  total: v.optional(count),
  tried: everyRule,
  /** The rules that held when it was begun, and their version. */
  present: everyRule,
  version: count,
  result: v.optional(result),
  at: ms,
  /** Who began it may stop it, by `job.cancel`. */
  mayCancel: v.boolean(),
});

export const whatIf = {
  /** Has it reckoned what other rules would come to in the caller's county. Nothing is changed by it. */
  'whatIf.begin': action({
    kind: 'act',
    input: v.object({ rules: everyRule }),
    output: v.object({ trial }),
    /** OUT_OF_BOUNDS names the rules in `fields`. */
    refusals: ['OUT_OF_BOUNDS', 'NOTHING_CHANGED', 'TRYING'],
  }),
  /** One trial, or the last one of the county. */
  'whatIf.get': action({
    kind: 'read',
    input: v.object({ id: v.optional(id) }),
    output: v.object({ trial: v.optional(trial) }),
    refusals: [],
  }),
} as const;
