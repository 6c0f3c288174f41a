import { HOUR, MINUTE } from '@core/domain/calendar/time';
import { writeCursor } from '../kit/cursor';
import type { OrderRow } from '../kit/documents';
import { one, page, put } from '../kit/store';
import { alikeIn, areEnough, suggestionId, suggestOrders } from '../kit/suggestions';
import { commit } from '../kit/transaction';

/** The one row of `weighed`. */
const ORDERS = 'orders';
/** A function ends within a minute: what was submitted before then has been committed, or never is. */
const SETTLED = MINUTE;
const BEGIN = HOUR;

/**
 * Looks, for the orders placed since it looked last, whether there are enough of their kind in their grid to be talked
 * about. No order writes anything for it, so that neighbours who order at the same moment do not get in each other's way.
 */
export async function weighOrders(now: number, slice: number): Promise<number> {
  const until = now - SETTLED;
  const row = await one('weighed', ORDERS);
  const cursor = row?.cursor ?? writeCursor(Math.max(0, until - BEGIN), '-');
  const { list } = await page('orders', {}, ['submittedAt', 'asc'], slice, cursor);
  const fresh = list.filter(({ submittedAt }) => submittedAt <= until);
  const kinds = new Map(fresh.map((order) => [suggestionId(order), order]));
  for (const order of kinds.values()) await weigh(order, now);
  const last = fresh.at(-1);
  const next = last ? writeCursor(last.submittedAt, last._id) : cursor;
  if (next !== row?.cursor) await put('weighed', { _id: ORDERS, cursor: next });
  return fresh.length;
}

async function weigh(order: OrderRow, now: number): Promise<void> {
  if (!areEnough(await alikeIn(order, now))) return;
  await commit((tx) => suggestOrders(tx, order, now));
}
