import * as v from 'valibot';
import { bindingLevels, bindingStates } from '../domain/people/binding';
import { action } from './action';
import { count, cursor, done, id, ms, pageOf, regionPath, someText } from './shapes';

/** Where the caller lives and how sure that is. */
const bindingView = v.object({
  level: v.picklist(bindingLevels),
  household: v.optional(v.object({ path: regionPath, address: v.string() })),
  state: v.optional(v.picklist(bindingStates)),
  at: v.optional(ms),
  /** Why it was declined. */
  reason: v.optional(v.string()),
  /** Others who said that they live here too, and wait; for a verified member. */
  waiting: count,
});

/** Somebody who says that he lives in a household. */
const pendingBinding = v.object({
  id,
  /** In full for who answers for the place, the family name alone for the household. */
  name: v.string(),
  household: regionPath,
  address: v.string(),
  at: ms,
});

export const household = {
  'binding.mine': action({ kind: 'read', input: v.object({}), output: bindingView, refusals: [] }),
  'binding.claim': action({
    kind: 'act',
    input: v.object({ household: regionPath }),
    output: bindingView,
    refusals: [],
  }),
  /** Who waits to be verified in one place: of one's office, or one's own household. */
  'binding.pending': action({
    kind: 'read',
    input: v.object({ place: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: pageOf(pendingBinding),
    refusals: [],
  }),
  'binding.verify': action({
    kind: 'act',
    input: v.object({ id }),
    output: done,
    refusals: ['SETTLED'],
  }),
  'binding.decline': action({
    kind: 'act',
    input: v.object({ id, reason: someText(60) }),
    output: done,
    refusals: ['SETTLED', 'TEXT_REFUSED'],
  }),
  /** Moves out: from then on the caller has no household. */
  'binding.leave': action({ kind: 'act', input: v.object({}), output: bindingView, refusals: [] }),
  /** Who lives here, as far as it is verified; nobody for who is not verified himself. */
  'household.members': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({
      list: v.array(v.object({ id, name: v.string(), since: ms, me: v.boolean() })),
    }),
    refusals: [],
  }),
} as const;
