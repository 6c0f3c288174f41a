import * as v from 'valibot';
import { MOST_HOUSEHOLDS } from '../domain/link/link';
import { action } from './action';
import { count, done, id, near, regionPath } from './shapes';

const standing = v.picklist(['asked', 'agreed']);

/** A household of a link, as one viewer may see it: who and where only once both have agreed. */
const door = v.object({
  /** Whether it is the centre household. */
  centre: v.boolean(),
  state: standing,
  near,
  name: v.optional(v.string()),
  address: v.optional(v.string()),
});

export const linkView = v.object({
  id,
  /** As what the caller sees it. */
  as: v.picklist(['centre', 'neighbour', 'staff']),
  /** How the caller's own household stands in it. */
  mine: v.optional(standing),
  /** Neighbours who have agreed, the centre apart. */
  agreed: count,
  /** The other households. Who declined or left is not among them. */
  doors: v.array(door),
});
const shown = v.object({ link: linkView });

export const link = {
  'link.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  /** The link of the caller's household, or the one it is asked to join. */
  'link.mine': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ link: v.optional(linkView) }),
    refusals: [],
  }),
  /** Asks neighbouring households. A member asks for his own household; staff name the centre, which is asked too. */
  'link.propose': action({
    kind: 'act',
    input: v.object({
      centre: v.optional(regionPath),
      households: v.pipe(v.array(regionPath), v.minLength(1), v.maxLength(MOST_HOUSEHOLDS)),
    }),
    output: shown,
    refusals: [
      'NOT_VERIFIED',
      'NO_MEMBER_THERE',
      'NOT_NEIGHBOURS',
      'LINK_FULL',
      'DOOR_LINKED',
      'DOOR_DECLINED',
    ],
  }),
  'link.agree': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['NOT_VERIFIED', 'NOT_ASKED'],
  }),
  'link.decline': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['NOT_ASKED'] }),
  /** A household leaves; when the centre leaves, the link is over for all. */
  'link.leave': action({ kind: 'act', input: v.object({ id }), output: done, refusals: ['NOT_ASKED'] }),
} as const;
