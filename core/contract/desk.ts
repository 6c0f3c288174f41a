import * as v from 'valibot';
import { orderStates } from '../domain/order/order';
import { ineligibles } from '../domain/routing/eligible';
import { action } from './action';
import { orderCard, person } from './orderView';
import { count, cursor, id, ms, near, pageOf, regionPath, role, text } from './shapes';

export const desk = {
  /** What needs me now, by due time, and how the community stands. */
  'desk.get': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({
      communityName: v.string(),
      counts: v.object({
        submitted: count,
        open: count,
        dispatched: count,
        inService: count,
        resolved: count,
      }),
      mine: v.array(orderCard),
      waiting: v.array(orderCard),
      /** How many registrations wait for the community's answer; absent for who does not answer them. */
      registrations: v.optional(count),
    }),
    refusals: [],
  }),
  /** Orders of the place in one state, oldest first. */
  'desk.board': action({
    kind: 'read',
    input: v.object({ state: v.picklist(orderStates), cursor: v.optional(cursor) }),
    output: pageOf(orderCard),
    refusals: [],
  }),
  /** Other live orders of the same building and item, to merge into. */
  'desk.similar': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ list: v.array(orderCard) }),
    refusals: [],
  }),
  /** Helpers who could be sent, nearest first. */
  'desk.helpers': action({
    kind: 'read',
    input: v.object({ id, search: v.optional(text(20)) }),
    output: v.object({
      list: v.array(
        v.object({
          id,
          name: v.string(),
          kind: v.picklist(['member', 'volunteer']),
          near,
          skills: v.array(v.string()),
          liveOrders: count,
          reachable: v.boolean(),
        }),
      ),
    }),
    refusals: [],
  }),
  /** Who was asked for an order, by name, and what each said. */
  'desk.asked': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      list: v.array(
        v.object({
          person,
          wave: count,
          at: ms,
          state: v.picklist(['waiting', 'seen', 'declined', 'claimed', 'over']),
          pushed: v.boolean(),
        }),
      ),
    }),
    refusals: [],
  }),
  /** What asking for an open order comes to next. Counts alone: nobody is named who was not asked. */
  'desk.routing': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      /** Who lives in each ring, each ring holding the one before. */
      rings: v.array(v.object({ ring: count, people: count })),
      /** Of the next ring those who would be looked at first: how many there are, may be asked, and why others not. */
      looked: count,
      free: count,
      whyNot: v.array(v.object({ why: v.picklist(ineligibles), people: count })),
      next: v.optional(v.object({ at: ms, ring: count, people: count })),
      /** Who answers by name when nobody has come by then. */
      human: v.optional(v.object({ ...person.entries, at: ms })),
    }),
    refusals: [],
  }),
  /** Orders of which somebody waits for my answer by name, the earliest due first. */
  'desk.toAnswer': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(orderCard),
    refusals: [],
  }),
  /** Closed orders that somebody should ask about, the earliest due first. */
  'desk.followUps': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(orderCard),
    refusals: [],
  }),
  /** To whom a slip can go: property managers of the place, and units that report there. */
  'desk.slipTargets': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      list: v.array(v.object({ id, name: v.string(), unit: v.string(), role })),
    }),
    refusals: [],
  }),
  /** The offices of one order: who stands below the one who answers, and who is called next. */
  'desk.chain': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      below: v.array(v.object({ id, ...person.entries })),
      next: v.optional(v.object({ id, ...person.entries })),
    }),
    refusals: [],
  }),
  /** Households under a place, for ordering on somebody's behalf. */
  'desk.households': action({
    kind: 'read',
    input: v.object({ under: v.optional(regionPath) }),
    output: v.object({ list: v.array(v.object({ path: regionPath, name: v.string(), leaf: v.boolean() })) }),
    refusals: [],
  }),
} as const;
