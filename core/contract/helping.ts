import * as v from 'valibot';
import { action } from './action';
import { orderCard, orderView } from './orderView';
import { count, cursor, helperKind, id, near, pageOf, someText, text, version } from './shapes';

const photos = v.pipe(v.array(id), v.maxLength(6));
const which = { id, version };
const written = v.object({ order: orderView });
const stale = ['STALE', 'NOT_NOW', 'NOT_YOURS'] as const;

export const returnReasons = ['time', 'skill', 'unwell', 'other'] as const;

/** What a helper does with orders. */
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
    refusals: [...stale, 'TAKEN', 'FULL_HANDS', 'NOT_FOR_YOU', 'NOT_AGAIN'],
  }),
  'order.accept': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'FULL_HANDS', 'NOT_AGAIN'],
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
      outcome: v.optional(v.picklist(['solved', 'partly', 'unreachable']), 'solved'),
    }),
    output: written,
    refusals: [...stale, 'TEXT_REFUSED', 'PARTIES_OPEN', 'MILESTONES_OPEN', 'RECEIPT_MISSING'],
  }),
  'order.return': action({
    kind: 'act',
    input: v.object({ ...which, reason: v.picklist(returnReasons), words: v.optional(text(100), '') }),
    output: v.object({}),
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  /** Members and volunteers of the community who could take it over. */
  'order.successors': action({
    kind: 'read',
    input: v.object({ id, search: v.optional(text(20)) }),
    output: v.object({ list: v.array(v.object({ id, name: v.string(), kind: helperKind, near })) }),
    refusals: [],
  }),
  'order.handOver': action({
    kind: 'act',
    input: v.object({ ...which, to: id, words: v.optional(text(100), '') }),
    output: written,
    refusals: [...stale, 'NOT_FOR_YOU', 'NOT_HIM_AGAIN', 'FULL_HANDS', 'TEXT_REFUSED'],
  }),
  'order.takeHandOver': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED', 'NOT_FOR_YOU', 'NOT_AGAIN', 'FULL_HANDS'],
  }),
  'order.refuseHandOver': action({
    kind: 'act',
    input: v.object(which),
    output: v.object({}),
    refusals: [...stale, 'NOTHING_ASKED'],
  }),
  /** His side of it, who is said not to have come; within seven days. */
  'order.replyNoShow': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200) }),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED', 'REPLIED', 'TEXT_REFUSED'],
  }),
  /** 代购: what was paid, in cents, with a picture of the receipt. */
  'order.receipt': action({
    kind: 'act',
    input: v.object({
      ...which,
      amount: v.pipe(v.number(), v.integer(), v.minValue(1, 'amount'), v.maxValue(1_000_000, 'amount')),
      photo: id,
    }),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED', 'OVER_CEILING'],
  }),
  'order.reach': action({
    kind: 'act',
    input: v.object({ ...which, milestone: count }),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED'],
  }),
  'order.answerParty': action({
    kind: 'act',
    input: v.object({
      ...which,
      answer: v.picklist(['agreed', 'declined', 'done']),
      words: v.optional(text(200), ''),
    }),
    output: written,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  'order.join': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'SEATS_FULL', 'IN_TEAM', 'NOT_FOR_YOU', 'FULL_HANDS'],
  }),
  'order.leaveTeam': action({
    kind: 'act',
    input: v.object(which),
    output: v.object({}),
    refusals: stale,
  }),
  'order.replyRating': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200) }),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED', 'REPLIED', 'TEXT_REFUSED'],
  }),
} as const;
