import * as v from 'valibot';
import { invitePurposes, kinships } from '../domain/people/family';
import { action } from './action';
import { orderCard } from './orderView';
import { done, id, ms, regionPath } from './shapes';

/** Six digits, said on the telephone. */
export const familyCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'code'));

const relative = v.object({
  /** Of the link between the two. */
  id,
  person: id,
  name: v.string(),
  kinship: v.picklist(kinships),
  follows: v.boolean(),
  at: ms,
});

export const family = {
  /** Who may follow me, whom I may follow, and for whom I act. */
  'family.list': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({
      /** Whom I let follow along. */
      mine: v.array(relative),
      /** Who lets me follow along. */
      theirs: v.array(relative),
      /** Neighbours without a phone whose guardian I am. */
      wards: v.array(
        v.object({ id, name: v.string(), household: regionPath, address: v.string(), until: ms }),
      ),
    }),
    refusals: [],
  }),
  /**
   * A code to say to a relative, who joins with it, or to staff, who record me as a guardian with it. `follows` is the
   * consent that the relative may follow my orders.
   */
  'family.invite': action({
    kind: 'act',
    input: v.object({
      purpose: v.picklist(invitePurposes),
      kinship: v.optional(v.picklist(kinships), 'other'),
      follows: v.optional(v.boolean(), false),
    }),
    output: v.object({ code: v.string(), until: ms }),
    refusals: ['FAMILY_FULL'],
  }),
  'family.join': action({
    kind: 'act',
    input: v.object({ code: familyCode }),
    output: v.object({ name: v.string(), follows: v.boolean() }),
    refusals: ['CODE_GONE', 'FAMILY_FULL'],
  }),
  /** Ends a link, from either side. */
  'family.remove': action({ kind: 'act', input: v.object({ id }), output: done, refusals: [] }),
  /** Live orders of a relative who lets me follow them. */
  'family.orders': action({
    kind: 'read',
    input: v.object({ person: id }),
    output: v.object({ list: v.array(orderCard) }),
    refusals: [],
  }),
} as const;
