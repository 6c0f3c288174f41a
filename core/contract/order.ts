import * as v from 'valibot';
import { slots } from '../domain/order/wanted';
import { action } from './action';
import { orderCard, orderView } from './orderView';
import { cursor, day, id, pageOf, phone, regionPath, someText, text, urgency, version } from './shapes';

const photos = v.pipe(v.array(id), v.maxLength(6));
/** Which order, and in which version the person saw it. */
const which = { id, version };
const written = v.object({ order: orderView });
const stale = ['STALE', 'NOT_NOW', 'NOT_YOURS'] as const;

export const ratingTags = ['准时', '耐心', '办得好', '说得清楚', '不太会', '来晚了'] as const;
export const returnReasons = ['time', 'skill', 'unwell', 'other'] as const;

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
} as const;

export const helping = {
  /** Offers waiting for me, and what I have in hand. */
  'offer.mine': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ offers: v.array(orderCard), serving: v.array(orderCard) }),
    refusals: [],
  }),
  'offer.seen': action({
    kind: 'act',
    input: v.object({ orderId: id }),
    output: v.object({}),
    refusals: [],
  }),
  'offer.decline': action({
    kind: 'act',
    input: v.object({ orderId: id, today: v.optional(v.boolean(), false) }),
    output: v.object({}),
    refusals: ['NOT_NOW'],
  }),
  /** Open orders near home that I may take. */
  'order.pool': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(orderCard),
    refusals: [],
  }),
  'order.served': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(orderCard),
    refusals: [],
  }),
  'order.claim': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    /** TAKEN carries the next best order, if there is one. */
    refusals: [...stale, 'TAKEN', 'FULL_HANDS', 'NOT_FOR_YOU'],
  }),
  'order.accept': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'FULL_HANDS'],
  }),
  'order.refuse': action({
    kind: 'act',
    input: v.object({ ...which, reason: v.picklist(returnReasons), words: v.optional(text(100), '') }),
    output: v.object({}),
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  /** Records that the helper rang or met the resident. */
  'order.contact': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: stale,
  }),
  'order.start': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: stale,
  }),
  'order.resolve': action({
    kind: 'act',
    input: v.object({
      ...which,
      words: someText(300),
      photos: v.optional(photos, []),
      outcome: v.optional(v.picklist(['solved', 'partly']), 'solved'),
    }),
    output: written,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  'order.return': action({
    kind: 'act',
    input: v.object({ ...which, reason: v.picklist(returnReasons), words: v.optional(text(100), '') }),
    output: v.object({}),
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
} as const;
