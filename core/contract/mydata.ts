import * as v from 'valibot';
import { consented, consentWays } from '../domain/people/consent';
import { sights } from '../domain/people/look';
import { LEAVING_WORDS } from '../domain/people/leaving';
import { action } from './action';
import { count, cursor, done, id, ms, pageOf, role } from './shapes';

/** Who opened something of the caller's, when and what for. Staff are named, neighbours by the family name and a mark. */
const look = v.object({
  id,
  who: v.object({ name: v.string(), role, placeName: v.string() }),
  saw: v.picklist(sights),
  /** The number of the order it was for. */
  orderCode: v.optional(v.string()),
  at: ms,
});

/** One thing agreed to or taken back. */
const consent = v.object({
  id,
  what: v.picklist(consented),
  version: count,
  how: v.picklist(consentWays),
  given: v.boolean(),
  at: ms,
  /** The latest word on this, and what it stands for now. */
  stands: v.boolean(),
  mayWithdraw: v.boolean(),
});

/** A copy of the caller's data; the link is made when it is asked for and ends by itself. */
const copy = v.object({
  id,
  at: ms,
  state: v.picklist(['running', 'ready', 'gone', 'failed']),
  progress: count,
  url: v.optional(v.string()),
  linkUntil: v.optional(ms),
});

export const mydata = {
  'looks.mine': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(look),
    refusals: [],
  }),
  'consent.list': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ list: v.array(consent) }),
    refusals: [],
  }),
  /** Takes back the separate consent to keep Party membership; the registration ends with it. */
  'consent.withdraw': action({
    kind: 'act',
    input: v.object({ what: v.literal('membership') }),
    output: done,
    refusals: ['ORDERS_IN_HAND', 'SETTLED'],
  }),
  'data.export': action({
    kind: 'act',
    input: v.object({}),
    output: v.object({ id }),
    refusals: ['COPY_UNDER_WAY'],
  }),
  'data.exports': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ list: v.array(copy) }),
    refusals: [],
  }),
  /** Leaves for good. What was sealed opens for nobody from this moment. */
  'me.delete': action({
    kind: 'act',
    input: v.object({ words: v.literal(LEAVING_WORDS) }),
    output: done,
    refusals: ['ORDERS_LIVE', 'ORDERS_IN_HAND', 'OFFICES_HELD', 'POSTS_HELD'],
  }),
} as const;
