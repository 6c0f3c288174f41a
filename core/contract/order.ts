import * as v from 'valibot';
import { slots } from '../domain/order/wanted';
import { action } from './action';
import { orderCard, orderView } from './orderView';
import {
  cursor,
  day,
  id,
  pageOf,
  phone,
  photo,
  regionPath,
  someText,
  text,
  urgency,
  version,
} from './shapes';

const photos = v.pipe(v.array(id), v.maxLength(6));
/** Which order, and in which version the person saw it. */
const which = { id, version };
const written = v.object({ order: orderView });
const stale = ['STALE', 'NOT_NOW', 'NOT_YOURS'] as const;

export const ratingTags = ['准时', '耐心', '办得好', '说得清楚', '不太会', '来晚了'] as const;

export const order = {
  'order.place': action({
    kind: 'act',
    input: v.object({
      itemId: id,
      words: someText(500),
      answers: v.optional(v.record(id, text(200)), {}),
      photos: v.optional(photos, []),
      wanted: v.object({ day, slot: v.picklist(slots) }),
      urgency: v.optional(urgency, 'normal'),
      note: v.optional(text(60), ''),
      /** For a neighbour, by who may: leaders and staff of the place. */
      proxy: v.optional(
        v.object({
          household: regionPath,
          name: someText(20),
          phone: v.optional(phone),
          /** A neighbour without a phone who has a record; for who keeps it, and for his guardian. */
          ward: v.optional(id),
          consent: v.picklist(['phone', 'faceToFace', 'paper']),
        }),
      ),
    }),
    output: written,
    refusals: ['ITEM_GONE', 'DAY_PAST', 'TOO_MANY_OPEN', 'TEXT_REFUSED', 'NOT_PROXY', 'NOBODY_ANSWERS'],
  }),
  'order.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: written,
    refusals: [],
  }),
  'order.mine': action({
    kind: 'read',
    input: v.object({ which: v.picklist(['live', 'closed']), cursor: v.optional(cursor) }),
    output: pageOf(orderCard),
    refusals: [],
  }),
  'order.withdraw': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: stale,
  }),
  'order.urge': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'URGED_TODAY'],
  }),
  'order.confirm': action({
    kind: 'act',
    input: v.object({ ...which, outcome: v.optional(v.picklist(['solved', 'partly']), 'solved') }),
    output: written,
    refusals: stale,
  }),
  'order.dispute': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200) }),
    output: written,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  'order.rate': action({
    kind: 'act',
    input: v.object({
      ...which,
      stars: v.picklist([1, 2, 3, 4, 5]),
      tags: v.optional(v.pipe(v.array(v.picklist(ratingTags)), v.maxLength(6)), []),
      words: v.optional(text(300), ''),
    }),
    output: written,
    refusals: [...stale, 'RATED', 'RATING_CLOSED', 'TEXT_REFUSED'],
  }),
  /** It was not done after all; within seven days. */
  'order.reopen': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200) }),
    output: written,
    refusals: [...stale, 'REOPEN_CLOSED', 'TEXT_REFUSED'],
  }),
  /** Nobody came, a quarter of an hour after the time agreed on. */
  'order.noShow': action({
    kind: 'act',
    input: v.object({ ...which, words: v.optional(text(200), '') }),
    output: written,
    refusals: [...stale, 'TOO_EARLY', 'TEXT_REFUSED'],
  }),
  /** Another time for the visit, agreed on between the two. */
  'order.appoint': action({
    kind: 'act',
    input: v.object({ ...which, wanted: v.object({ day, slot: v.picklist(slots) }) }),
    output: written,
    refusals: [...stale, 'DAY_PAST'],
  }),
  /** 已结清: one side's tick. */
  'order.settle': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED', 'RECEIPT_MISSING'],
  }),
  /** 随手拍: a picture and a place; nobody's door. */
  'snap.place': action({
    kind: 'act',
    input: v.object({
      itemId: id,
      /** A grid, a building or a stairwell of one's own community. */
      place: regionPath,
      words: v.optional(text(300), ''),
      photos: v.pipe(v.array(id), v.minLength(1, 'empty'), v.maxLength(6)),
    }),
    output: written,
    refusals: ['ITEM_GONE', 'TOO_MANY_OPEN', 'TEXT_REFUSED', 'NOBODY_ANSWERS', 'NOT_HERE'],
  }),
  /** Open snaps of a place, shown before another is sent. */
  'snap.similar': action({
    kind: 'read',
    input: v.object({ place: regionPath }),
    output: v.object({ list: v.array(v.object({ ...orderCard.entries, photos: v.array(photo) })) }),
    refusals: [],
  }),
  /** Saw the same: counts, and is told what comes of it. */
  'snap.second': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'SECONDED'],
  }),
} as const;
