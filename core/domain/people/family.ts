import { DAY, type Ms } from '../calendar/time';

/** What somebody is to the person who asked him to follow along. */
export const kinships = ['child', 'parent', 'spouse', 'other'] as const;
export type Kinship = (typeof kinships)[number];

/** What a code is for: a relative joins with it, or staff record who said it as somebody's guardian. */
export const invitePurposes = ['join', 'guard'] as const;
export type InvitePurpose = (typeof invitePurposes)[number];

/** A code of six digits; it serves once, within a day. `_id` is the code. */
export interface FamilyInvite {
  _id: string;
  ownerId: string;
  purpose: InvitePurpose;
  kinship: Kinship;
  /** Whether who joins may follow the owner's orders: the owner's consent. */
  follows: boolean;
  until: Ms;
  usedBy?: string;
}

/** Two relatives, from the owner's side: he let this person follow along. */
export interface FamilyLink {
  _id: string;
  ownerId: string;
  personId: string;
  kinship: Kinship;
  follows: boolean;
  at: Ms;
}

/** As many relatives may follow along. */
export const MOST_FAMILY = 6;

/** How long a code lasts. */
export const inviteUntil = (now: Ms): Ms => now + DAY;

/** Whether a code still serves this purpose, when somebody else than its owner brings it. */
export function serves(
  invite: FamilyInvite | undefined,
  purpose: InvitePurpose,
  broughtBy: string,
  now: Ms,
): invite is FamilyInvite {
  if (invite?.purpose !== purpose) return false;
  return invite.usedBy === undefined && now < invite.until && invite.ownerId !== broughtBy;
}
