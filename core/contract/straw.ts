import * as v from 'valibot';
import { FEWEST_OPTIONS, MOST_OPTIONS } from '../domain/straw/straw';
import { action } from './action';
import { count, id, ms, someText } from './shapes';

/** A feel of those who watch; nothing is decided by that. */
export const straw = v.object({
  id,
  question: v.string(),
  options: v.array(v.string()),
  openedAt: ms,
  closedAt: v.optional(ms),
  /** Once it is closed; numbers, and nobody's. */
  counts: v.optional(v.array(count)),
});

const shown = v.object({
  /** The last one, open or closed. */
  straw: v.optional(straw),
  /** Those before it. */
  past: v.array(straw),
  /** Whether the caller has answered the one that is open. */
  answered: v.boolean(),
});
const asking = ['SHOW_NOT_NOW', 'SHOW_NOT_YOURS'] as const;

export const straws = {
  'straw.get': action({ kind: 'read', input: v.object({ show: id }), output: shown, refusals: [] }),
  /** Asks those who watch, while it is on; one thing at a time. */
  'straw.open': action({
    kind: 'act',
    input: v.object({
      show: id,
      question: someText(60),
      options: v.pipe(
        v.array(someText(20)),
        v.minLength(FEWEST_OPTIONS),
        v.maxLength(MOST_OPTIONS, 'tooLong'),
        v.check((options) => new Set(options).size === options.length, 'double'),
      ),
    }),
    output: shown,
    refusals: [...asking, 'POLL_OPEN', 'TOO_MANY_POLLS', 'TEXT_REFUSED'],
  }),
  /** One answer a person; who answered is kept apart from what. */
  'straw.answer': action({
    kind: 'act',
    input: v.object({ show: id, straw: id, choice: count }),
    secret: ['choice'],
    output: shown,
    refusals: ['SHOW_NOT_NOW', 'NOT_LIVING_HERE', 'POLL_CLOSED', 'POLL_ANSWERED'],
  }),
  'straw.close': action({
    kind: 'act',
    input: v.object({ show: id, straw: id }),
    output: shown,
    refusals: ['SHOW_NOT_YOURS', 'POLL_CLOSED'],
  }),
} as const;
