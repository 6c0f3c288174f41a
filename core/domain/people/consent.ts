import type { Ms } from '../calendar/time';
import type { Sealed } from './person';

/**
 * What people agree to, each apart from the others: the privacy terms; that a member's Party membership is kept
 * (sensitive, so it is asked separately); that neighbours order for somebody who has no phone; that a relative follows
 * one's orders; that somebody acts as guardian; that a fulfilled wish is told.
 */
export const consented = ['terms', 'membership', 'care', 'follow', 'guardian', 'story'] as const;
export type Consented = (typeof consented)[number];

/** The versions of the texts now in force. A new one asks again. */
export const consentVersions: Readonly<Record<Consented, number>> = {
  terms: 1,
  membership: 1,
  care: 1,
  follow: 1,
  guardian: 1,
  story: 1,
};

/** How consent was given: on the person's own phone, or to whom looks after a person without one. */
export const consentWays = ['app', 'phone', 'faceToFace', 'paper', 'guardian'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** Consent given or taken back, for good: a later one of the same `what` replaces it, nothing changes it. */
export interface Consent {
  _id: string;
  personId: string;
  what: Consented;
  version: number;
  how: ConsentWay;
  /** False where it was taken back. */
  given: boolean;
  /** Who said it, or wrote it down for a person without a phone. */
  by: string;
  at: Ms;
  /** For consent that ends by itself. */
  until?: Ms;
  /** The order, or the other person, that it was given for. */
  about?: string;
  /** The day on which it was said, where it was written down later. */
  day?: string;
  /** What was written down beside it, sealed. */
  note?: Sealed;
}

/** Whether the last word on something is a yes that still counts, to the text now in force. */
export function agrees(consents: readonly Consent[], what: Consented, now: Ms): boolean {
  const [last] = consents.filter((each) => each.what === what).sort((a, b) => b.at - a.at);
  if (!last?.given || last.version !== consentVersions[what]) return false;
  return last.until === undefined || now < last.until;
}
