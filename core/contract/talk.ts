import * as v from 'valibot';
import { LONGEST_VOICE_SECONDS, LONGEST_WORDS, MOST_VOICE_BYTES, presets, sides } from '../domain/talk/talk';
import { action } from './action';
import { person } from './orderView';
import { count, done, id, ms, someText } from './shapes';

const preset = v.picklist([...presets.household, ...presets.helper, ...presets.desk]);
const seq = v.pipe(v.number(), v.integer(), v.minValue(1));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_VOICE_SECONDS, 'tooLong'));

export const voiceTypes = ['audio/mpeg', 'audio/aac', 'audio/webm', 'audio/ogg'] as const;

const line = v.object({
  seq,
  at: ms,
  side: v.picklist(sides),
  mine: v.boolean(),
  /** Staff and who comes, by name; of the household only that it is the household. */
  by: v.optional(person),
  preset: v.optional(preset),
  words: v.optional(v.string()),
  /** Without `url` it is not there for this reader: being looked at still, or not let through. */
  voice: v.optional(
    v.object({
      seconds: count,
      state: v.picklist(['checking', 'checked', 'hidden']),
      url: v.optional(v.string()),
    }),
  ),
});

/** What both sides say to each other inside an order. */
export const talk = {
  /** The latest lines; those `after` a line, oldest first; or those `before` one. */
  'talk.list': action({
    kind: 'read',
    input: v.object({ id, after: v.optional(count), before: v.optional(seq) }),
    output: v.object({
      list: v.array(line),
      side: v.picklist(sides),
      /** Something can be said now. */
      open: v.boolean(),
      /** The number of the last line there is. */
      last: count,
      /** Lines of others since this person saw the talk last. */
      unread: count,
      /** There are lines before the first of these. */
      earlier: v.boolean(),
    }),
    refusals: [],
  }),
  'talk.send': action({
    kind: 'act',
    input: v.object({
      id,
      said: v.variant('kind', [
        v.object({ kind: v.literal('preset'), preset }),
        v.object({ kind: v.literal('text'), words: someText(LONGEST_WORDS) }),
        v.object({ kind: v.literal('voice'), file: id, seconds }),
      ]),
    }),
    output: v.object({ seq }),
    refusals: ['TALK_OVER', 'TEXT_REFUSED', 'VOICE_MISSING', 'NOT_A_VOICE'],
  }),
  /** Everything up to a line has been seen. */
  'talk.seen': action({
    kind: 'act',
    input: v.object({ id, upTo: seq }),
    output: done,
    refusals: [],
  }),
  /** A place to put one recording: the page uploads to `url`, then sends `id` as a line. */
  'talk.voice': action({
    kind: 'act',
    input: v.object({
      type: v.picklist(voiceTypes),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_VOICE_BYTES, 'tooLong')),
    }),
    output: v.object({
      id,
      upload: v.object({
        url: v.string(),
        method: v.picklist(['PUT', 'POST']),
        headers: v.record(v.string(), v.string()),
      }),
    }),
    refusals: ['TOO_MANY_VOICES'],
  }),
} as const;
