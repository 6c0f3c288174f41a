import * as v from 'valibot';
import { MOST_SEATS } from '../domain/post/post';
import { action } from './action';
import { count, cursor, day, done, id, ms, pageOf, regionPath, someText, text, version } from './shapes';

const between = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A post as people of its place see it: how many hold it, never who. */
export const postCard = v.object({
  id,
  version,
  place: regionPath,
  placeName: v.string(),
  name: v.string(),
  does: v.string(),
  hoursAWeek: count,
  seats: count,
  left: count,
  from: ms,
  /** The moment from which it is over. */
  until: ms,
  state: v.picklist(['open', 'over']),
  /** Whether the caller holds a seat. */
  mine: v.boolean(),
});
const shown = v.object({ post: postCard });

const wording = {
  name: someText(16),
  does: someText(200),
  hoursAWeek: between(0, 20),
  seats: between(1, MOST_SEATS),
  /** First and last day of the term. */
  from: day,
  until: day,
};

export const post = {
  /** Posts in a place that can be taken or are held, the latest first; without a place, of the caller's own community. */
  'post.list': action({
    kind: 'read',
    input: v.object({ place: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: pageOf(postCard),
    refusals: [],
  }),
  /** One post; staff of its place also see who holds it and who gave it back. */
  'post.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      post: postCard,
      people: v.optional(
        v.array(
          v.object({
            id,
            name: v.string(),
            state: v.picklist(['held', 'released', 'over']),
            at: ms,
            words: v.optional(v.string()),
          }),
        ),
      ),
    }),
    refusals: [],
  }),
  'post.make': action({
    kind: 'act',
    input: v.object({ place: regionPath, ...wording }),
    output: shown,
    refusals: ['TERM_WRONG', 'TEXT_REFUSED'],
  }),
  'post.change': action({
    kind: 'act',
    input: v.object({ id, version, ...wording }),
    output: shown,
    refusals: ['STALE', 'POST_OVER', 'TERM_WRONG', 'SEATS_TAKEN', 'TEXT_REFUSED'],
  }),
  /** Ends a post before its term. */
  'post.close': action({
    kind: 'act',
    input: v.object({ id, version }),
    output: shown,
    refusals: ['STALE', 'POST_OVER'],
  }),
  'post.adopt': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['POST_OVER', 'POST_FULL', 'TOO_MANY_POSTS'],
  }),
  'post.release': action({
    kind: 'act',
    input: v.object({ id, words: v.optional(text(100), '') }),
    output: done,
    refusals: ['TEXT_REFUSED'],
  }),
  /** Posts the caller holds. */
  'post.mine': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ list: v.array(postCard) }),
    refusals: [],
  }),
} as const;
