import { nextClosing, type WorkingCalendar } from '../calendar/clocks';
import { DAY, dayOf, type Ms } from '../calendar/time';
import type { Order } from './order';
import type { FollowUp, Heard } from './overlays';
import type { Act } from './steps';

/** Somebody asks within this long after the close. */
export const FOLLOW_UP_DAYS = 7;
/** Of the orders that nothing else speaks for, one in so many is asked about. */
export const ONE_IN = 10;
const LOW_STARS = 2;
/** On so many days somebody is rung up who does not answer. */
export const MOST_TRIES = 3;

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

/** Whether a third person has asked, and somebody answered her. */
export const wasReached = ({ followUp }: Pick<Order, 'followUp'>): boolean =>
  followUp?.done !== undefined && followUp.done.answer !== 'noAnswer';

/**
 * The same after somebody was rung up. Who did not answer is tried again by the end of the next working day; after three
 * days it is left at that, and nothing is known of him. However often on one day, it is one try.
 */
export function afterAsking(followUp: FollowUp, heard: Heard, calendar: WorkingCalendar): FollowUp {
  const { answer, ...tried } = heard;
  if (answer !== 'noAnswer') return { ...followUp, done: heard };
  const before = (followUp.tries ?? []).filter(({ at }) => dayOf(at) !== dayOf(heard.at));
  const tries = [...before, tried];
  return tries.length < MOST_TRIES
    ? { ...followUp, tries, until: nextClosing(heard.at, calendar) }
    : { ...followUp, tries, done: heard };
}
