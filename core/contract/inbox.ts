import * as v from 'valibot';
import { abouts } from '../domain/notify/kinds';
import { action } from './action';
import { count, cursor, done, id, ms, pageOf } from './shapes';

export const message = v.object({
  id,
  about: v.picklist(abouts),
  /** What it is about. */
  subject: v.optional(id),
  /** The same, for apps that know orders alone. */
  orderId: id,
  /** What happened, in words: an app shows kinds of messages that came after it, too. */
  words: v.optional(v.string()),
  /** The page it opens; without one the order, as the side of the app that one is on shows it. */
  page: v.optional(v.string()),
  title: v.string(),
  icon: v.string(),
  at: ms,
  read: v.boolean(),
  /** Whether WeChat delivered it, could not, or was not asked to. */
  push: v.picklist(['pending', 'sent', 'refused', 'noCredit', 'failed']),
});

export const inbox = {
  'inbox.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(message),
    refusals: [],
  }),
  'inbox.read': action({
    kind: 'act',
    input: v.object({ upTo: ms }),
    output: v.object({ unread: count }),
    refusals: [],
  }),
} as const;

export const photo = {
  /** A place to put one picture: the page uploads to `url`, then names `id` in an order. */
  'photo.begin': action({
    kind: 'act',
    input: v.object({
      type: v.picklist(['image/jpeg', 'image/png', 'image/webp']),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000_000, 'tooLong')),
      /** For a wish it is looked through for codes, too. */
      use: v.optional(v.literal('wish')),
    }),
    output: v.object({
      id,
      upload: v.object({
        url: v.string(),
        method: v.picklist(['PUT', 'POST']),
        headers: v.record(v.string(), v.string()),
      }),
    }),
    refusals: ['TOO_MANY_PHOTOS'],
  }),
  'photo.done': action({
    kind: 'act',
    input: v.object({ id }),
    output: done,
    refusals: ['NOT_UPLOADED', 'NOT_A_PICTURE'],
  }),
} as const;
