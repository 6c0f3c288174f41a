import { DAY, dayOf, moment, type Ms } from '@core/domain/calendar/time';
import type { RegionPath } from '@core/domain/place/region';
import { factsOf, type OrderFacts } from '@core/domain/statistics/facts';
import { moved } from '@core/domain/statistics/period';
import { writeCursor } from '../../kit/cursor';
import type { OrderRow } from '../../kit/documents';
import { inForceIn } from '../../kit/rules';
import { between, find, moreThan, page } from '../../kit/store';
import type { Slice, Work } from '../slices';
import { dayToCount } from './dayToCount';
import { foldInto, keepDay, nothingYet } from './keepDay';
import { cursorOf, positionIn, type DayCount, type Position } from './position';

/** With the days' rows and what they are contained in, a slice stays within a hundred documents. */
const ORDERS = 28;

/**
 * Counts the orders of every day that is not settled, community by community, and keeps what changed. A day is settled
 * once nothing about its orders can change any more; an order that stays open keeps its day open for as long as it does.
 */
export const countOrders: Work = async (cursor, now) => {
  const position = positionIn(cursor);
  if (position?.count) return wholeDay(position, position.count, now);
  const from = position && (await dayToCount(position, dayOf(now)));
  return position && from !== undefined
    ? someDays(position.community, from, now)
    : nextCommunity(position?.community ?? '', now);
};

/** Goes on to the community after one. */
async function nextCommunity(last: RegionPath, now: Ms): Promise<Slice> {
  const [next] = await find('regions', { level: 'community', _id: moreThan(last) }, 1, ['_id', 'asc']);
  if (!next) return { cursor: '', done: 0, finished: true };
  const from = await dayToCount({ community: next._id, from: '' }, dayOf(now));
  return slice(from === undefined ? { community: next._id, from: END } : { community: next._id, from }, 0);
}

/** No day comes after it. */
const END = '9999-12-31';
const dayAfter = (day: string): string => moved({ kind: 'day', start: day }, 1).start;
const slice = (position: Position, done: number): Slice => ({
  cursor: cursorOf(position),
  done,
  finished: false,
});

/** Counts days as long as they are wholly among the first orders; a day that is too large for that goes page by page. */
async function someDays(community: RegionPath, from: string, now: Ms): Promise<Slice> {
  const since = { community, submittedAt: between(moment(from) - 1, now) };
  const orders = await find('orders', since, ORDERS + 1, ['submittedAt', 'asc'], ['_id', 'asc']);
  const facts = await factsIn(community, orders, now);
  const days = [...new Set(facts.map(({ day }) => day))];
  const whole = orders.length > ORDERS ? days.slice(0, -1) : days;
  if (whole.length === 0 && days[0] === from) return slice({ community, from, count: nothingYet }, 0);
  // A day without orders may have had some that went elsewhere.
  for (const day of whole.includes(from) ? whole : [from, ...whole]) {
    const count = foldInto(
      nothingYet,
      facts.filter((one) => one.day === day),
    );
    const kept = await keepDay({ community, day, count, now });
    // One day that changed is enough for a slice; it is looked at again, until nothing of it is left to write.
    if (kept === 'more') return slice({ community, from: day }, count.orders);
    if (kept === 'changed') return slice({ community, from: dayAfter(day) }, count.orders);
  }
  return slice({ community, from: dayAfter(whole.at(-1) ?? from) }, facts.length);
}

/** One page of a day with very many orders; what was counted so far goes along in the cursor. */
async function wholeDay({ community, from }: Position, count: DayCount, now: Ms): Promise<Slice> {
  if (count.whole) {
    const kept = await keepDay({ community, day: from, count, now });
    return slice(kept === 'more' ? { community, from, count } : { community, from: dayAfter(from) }, 0);
  }
  const start = moment(from);
  const inDay = { community, submittedAt: between(start - 1, Math.min(now, start + DAY - 1)) };
  const { list, next } = await page('orders', inDay, ['submittedAt', 'asc'], ORDERS, count.after);
  const { after: _after, ...so } = foldInto(count, await factsIn(community, list, now));
  const last = list.at(-1);
  const on = next && last ? { after: writeCursor(last.submittedAt, last._id) } : { whole: true as const };
  return slice({ community, from, count: { ...so, ...on } }, list.length);
}

async function factsIn(community: RegionPath, orders: readonly OrderRow[], now: Ms): Promise<OrderFacts[]> {
  const { calendar } = await inForceIn(community, now);
  return orders.map((order) => factsOf(order, { now, calendar }));
}
