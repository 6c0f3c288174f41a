import { DAY, type Ms } from '../calendar/time';
import { isLive, standsIn, type Order } from '../order/order';
import type { Relation } from '../order/steps';
import { sightOf } from '../order/visibility';
import { retention } from '../people/retention';
import type { Line, Side, TalkHead } from './talk';

/** After the close both can still look up what was agreed. */
export const READABLE_DAYS = 7;

/** On which side of the talk these relations put somebody; undefined for everybody it is no business of. */
export function sideOf(stands: readonly Relation[]): Side | undefined {
  const is = (...any: Relation[]) => any.some((relation) => stands.includes(relation));
  if (is('owner', 'placer')) return 'household';
  if (is('claimer', 'teammate')) return 'helper';
  return is('desk') ? 'desk' : undefined;
}

/** The side on which somebody may read the talk now. Followers, those who were asked, and former helpers: never. */
export function reads(order: Order, stands: readonly Relation[], now: Ms): Side | undefined {
  const over = order.closedAt !== undefined && now >= order.closedAt + READABLE_DAYS * DAY;
  return !isLive(order) && over ? undefined : sideOf(stands);
}

/** Whether anything can be said now: from the claim until the close, while somebody has the order. */
export function isOpenForTalk(order: Order): boolean {
  const state = standsIn(order);
  return (
    order.claimer !== undefined && (state === 'claimed' || state === 'inService' || state === 'resolved')
  );
}

/** Whether this line is for that side: a helper does not read what was said to the one before him. */
export function isFor(side: Side, line: Pick<Line, 'at'>, order: Order): boolean {
  return side !== 'helper' || line.at >= (order.claimedAt ?? 0);
}

/** Whether telephone numbers in the words of others are shown: they end with the order. */
export function showsNumbers(order: Order, stands: readonly Relation[]): boolean {
  return isLive(order) && sightOf(order, stands).contact;
}

/** Who is told that something was said: the parties, never the one who said it, and not the desk, which looks by itself. */
export function hearersOf(order: Order, speaker: string): string[] {
  const { residentId, proxy, claimer, team = [] } = order;
  const parties = [residentId, proxy?.by.personId, claimer?.personId, ...team.map((mate) => mate.personId)];
  return [...new Set(parties)].filter((id): id is string => id !== undefined && id !== '' && id !== speaker);
}

const KEPT = retention.talks.days * DAY;

/** One line more by somebody, who has seen it if he had seen the one before. */
export function withLine(head: TalkHead | undefined, orderId: string, by: string, now: Ms): TalkHead {
  const { last = 0, seen = {} } = head ?? {};
  const next = last + 1;
  const upToDate = (seen[by] ?? 0) === last;
  return { _id: orderId, last: next, seen: upToDate ? { ...seen, [by]: next } : seen, lookAt: now + KEPT };
}

/** Somebody has seen everything up to a line; what he saw before stays seen. */
export function whenSeen(head: TalkHead, by: string, upTo: number): TalkHead {
  const seen = Math.max(head.seen[by] ?? 0, Math.min(upTo, head.last));
  return { ...head, seen: { ...head.seen, [by]: seen } };
}

/** When it may be forgotten what was said about an order; of a live one that is not known, and it is looked at again. */
export function forgetTalkAt(order: Pick<Order, 'closedAt'> | undefined, now: Ms): Ms {
  if (!order) return now;
  return (order.closedAt ?? now) + KEPT;
}
