import * as v from 'valibot';
import { MOST_COMMENT, slowSteps } from '../domain/live/comment';
import { action } from './action';
import { count, done, id, ms, role, someText, version } from './shapes';
import { straw } from './straw';

/**
 * A comment as everybody reads it. Who wrote it stands nowhere: neighbours have a name of the show's own (石榴邻居) and
 * a number in it, offices theirs.
 */
export const comment = v.object({
  seq: version,
  /** Of its author in this show: two of one number are of one person. */
  number: version,
  name: v.string(),
  /** Of who runs the show: by which office, if by any. */
  crew: v.optional(v.object({ role: v.optional(role) })),
  words: v.string(),
  at: ms,
});

/** What holds in the chat of a show now; the room pushes the same. */
const chat = v.object({
  /** Of two the higher holds; 0 as long as nothing was set. */
  version: count,
  /** The highest `seq` given out so far. */
  last: count,
  /** How many of these nobody reads any more; absent for none. */
  gone: v.optional(count),
  /** Seconds between two comments of one person; 0: as they come. */
  slow: count,
  pinned: v.optional(comment),
  straw: v.optional(straw),
});
const holds = v.object({ chat });

const which = { show: id, seq: version };
const moderating = ['SHOW_NOT_YOURS'] as const;

export const comments = {
  'comment.post': action({
    kind: 'act',
    input: v.object({ show: id, words: someText(MOST_COMMENT) }),
    output: v.object({ comment }),
    /** NOT_LIVING_HERE: who does not live there and works for nobody there reads along. */
    refusals: ['SHOW_NOT_NOW', 'NOT_LIVING_HERE', 'MUTED', 'SLOW_MODE', 'TEXT_REFUSED'],
  }),
  /**
   * In order of `seq`. `after`: what came since, for a page that was away, or to which the room says that it lacks the
   * past. `before`: further back. With neither the latest.
   */
  'comment.list': action({
    kind: 'read',
    input: v.object({ show: id, after: v.optional(count), before: v.optional(version) }),
    output: v.object({
      list: v.array(comment),
      /** Up to which `seq` this page reaches, withdrawn ones counted in: the next `after`. */
      to: count,
      /** From which `seq` on it shows: the next `before`; 1 is the first of all. */
      from: count,
      /** Whether more lies beyond, in the direction asked for. */
      more: v.boolean(),
      /** Withdrawn of late, the latest first: they go from the page. */
      withdrawn: v.array(version),
      chat,
      /** The caller's own number, once he has said something. */
      mine: v.optional(version),
      muted: v.boolean(),
      /** Whether he may say something now, and whether he keeps order. */
      mayPost: v.boolean(),
      moderates: v.boolean(),
    }),
    refusals: [],
  }),
  /** One's own, or by who keeps order; its words are gone for good. */
  'comment.withdraw': action({
    kind: 'act',
    input: v.object(which),
    output: done,
    refusals: ['COMMENT_NOT_YOURS', 'COMMENT_GONE'],
  }),
  /** By number; who keeps order is not muted. */
  'comment.mute': action({
    kind: 'act',
    input: v.object({ show: id, number: version }),
    output: done,
    refusals: [...moderating, 'NOT_MUTABLE'],
  }),
  'comment.unmute': action({
    kind: 'act',
    input: v.object({ show: id, number: version }),
    output: done,
    refusals: [...moderating],
  }),
  /** Who is muted, the latest first. */
  'comment.muted': action({
    kind: 'read',
    input: v.object({ show: id }),
    output: v.object({ list: v.array(v.object({ number: version, name: v.string(), at: ms })) }),
    refusals: [...moderating],
  }),
  /** One at a time, above the others. */
  'comment.pin': action({
    kind: 'act',
    input: v.object(which),
    output: holds,
    refusals: [...moderating, 'COMMENT_GONE'],
  }),
  'comment.unpin': action({
    kind: 'act',
    input: v.object({ show: id }),
    output: holds,
    refusals: [...moderating],
  }),
  'comment.slow': action({
    kind: 'act',
    input: v.object({ show: id, seconds: v.picklist(slowSteps) }),
    output: holds,
    refusals: [...moderating],
  }),
} as const;
