import * as v from 'valibot';
import { callOutcomes } from '../domain/notify/callTask';
import { topics } from '../domain/notify/kind';
import { purposes } from '../domain/notify/templates';
import { action } from './action';
import { count, cursor, done, id, ms, pageOf } from './shapes';

const topic = v.picklist(topics);
const outcome = v.picklist(callOutcomes);

/** Somebody to ring up: who is shown by the family name alone until he is rung. */
const callTask = v.object({
  id,
  name: v.string(),
  /** What he should know, and of what. */
  words: v.string(),
  title: v.string(),
  at: ms,
  nextAt: ms,
  missed: count,
  /** Rung often enough: somebody had better go and knock. */
  visit: v.boolean(),
  last: v.optional(v.object({ outcome, at: ms })),
});

const unsent = v.object({
  id,
  name: v.string(),
  words: v.string(),
  title: v.string(),
  /** When it was given up. */
  at: ms,
  attempts: count,
  /** What WeChat said; absent when it did not say, and the message may have arrived. */
  code: v.optional(v.number()),
  /** The field of the template that it would not take. */
  field: v.optional(v.string()),
});

export const telling = {
  /** How WeChat may ring the caller: what is left of each kind of message, and what is not wanted there. */
  'me.reminders': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({
      left: v.array(v.object({ purpose: v.picklist(purposes), count })),
      muted: v.array(topic),
    }),
    refusals: [],
  }),
  /** What the caller does not want to hear of in WeChat; the inbox keeps it. */
  'me.notify': action({
    kind: 'act',
    input: v.object({ muted: v.pipe(v.array(topic), v.maxLength(topics.length)) }),
    output: done,
    refusals: [],
  }),
  /** Whom the caller's place should ring up because WeChat cannot, the most urgent first. */
  'call.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(callTask),
    refusals: [],
  }),
  /** Opens name, telephone and address of one; he can read who did. */
  'call.ring': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({ name: v.string(), phone: v.optional(v.string()), address: v.string() }),
    refusals: ['CALL_OVER'],
  }),
  'call.note': action({
    kind: 'act',
    input: v.object({ id, outcome }),
    output: v.object({ open: v.boolean(), nextAt: ms }),
    refusals: ['CALL_OVER'],
  }),
  /** Messages that WeChat did not take and that were given up, the latest first. */
  'unsent.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: v.object({
      ...pageOf(unsent).entries,
      /** WeChat takes nothing from anybody: since when, until when we wait, and what it said. */
      pause: v.optional(v.object({ code: v.number(), since: ms, until: ms })),
    }),
    refusals: [],
  }),
  /** Tries given-up messages once more; one that is being sent already is passed over. */
  'unsent.again': action({
    kind: 'act',
    input: v.object({ ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)) }),
    output: v.object({ count }),
    refusals: [],
  }),
} as const;
