import * as v from 'valibot';
import { action } from './action';
import { count, done, id, ms, pageOf, cursor } from './shapes';

/** What long work there is. Those of the night belong to nobody and are shown to nobody. */
export const jobKinds = [
  'hearingTell',
  'voteTell',
  'topicTell',
  'showTell',
  'countVote',
  'archiveHearing',
  'mydata',
  'forget',
  'rotate',
  'retention',
  'figures',
  'statistics',
  'restaff',
  'follow',
  'move',
  'importCheck',
  'importApply',
  'export',
  'serviceDayMatch',
  'serviceDayEnd',
  'modeFanOut',
  'printSlip',
  'noticeFanOut',
  'printNotice',
  'printWish',
  'printWishBook',
  'printSurvey',
  'whatIf',
] as const;

/** How far a piece of long work is. */
export const jobView = v.object({
  id,
  kind: v.picklist(jobKinds),
  state: v.picklist(['running', 'done', 'cancelled', 'failed']),
  progress: count,
  /** How much there is in all, once it is known. */
  total: v.optional(count),
  /** Ids, paths and counts that came of it. */
  result: v.record(v.string(), v.union([v.string(), v.number()])),
  at: ms,
  mayCancel: v.boolean(),
});

export const jobs = {
  /** One piece of long work; a page asks every few seconds while it runs. */
  'job.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ job: jobView }),
    refusals: [],
  }),
  /** What the caller himself began, the latest first. */
  'job.mine': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(jobView),
    refusals: [],
  }),
  /** Stops work that changes nothing until its end; what has begun to change things is always brought to its end. */
  'job.cancel': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['NOT_NOW'] }),
} as const;
