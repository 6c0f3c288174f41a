import { DAY, type Ms } from '../calendar/time';
import type { Order } from './order';
import type { FollowUp } from './overlays';
import type { Act } from './steps';

/** Somebody asks within this long after the close. */
export const FOLLOW_UP_DAYS = 7;
/** Of the orders that nothing else speaks for, one in so many is asked about. */
export const ONE_IN = 10;
const LOW_STARS = 2;

/** A number from a text that is spread evenly (FNV-1a, 32 bits). */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** Whether an order is one of those asked about by chance; the same order always gives the same answer. */
export const isSampled = ({ _id }: Pick<Order, '_id'>): boolean => spread(_id) % ONE_IN === 0;

function causeOf(order: Order, act: Act): FollowUp['why'] | undefined {
  if (act === 'rate') return (order.rating?.stars ?? 5) <= LOW_STARS ? 'lowRating' : undefined;
  if (act === 'refer') return 'referral';
  if (act === 'closeUnconfirmed') return 'unconfirmed';
  return (act === 'confirm' || act === 'signOff') && isSampled(order) ? 'sample' : undefined;
}

/**
 * 回访: what a third person asks after the close, if anything: every low rating, every order that nobody confirmed, every
 * referral, and one in ten of the rest. One that is under way is not begun anew.
 */
export function followUpAfter(before: Order, next: Order, act: Act, now: Ms): FollowUp | undefined {
  const why = causeOf(next, act);
  if (why === undefined || (before.followUp && act === 'rate')) return next.followUp;
  return { why, until: now + FOLLOW_UP_DAYS * DAY };
}
