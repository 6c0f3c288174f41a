import { DAY, MINUTE } from '@core/domain/calendar/time';
import type { OrderRow } from '../kit/documents';
import { requestsADay } from '../kit/requests';
import { find, moreThan, put } from '../kit/store';
import type { Work } from './slices';

const LOOKED_AT = 90;
/** Fewer orders than this say nothing about how long one waits. */
const ENOUGH = 5;

/** One community a slice: within how many minutes half of the last month's orders there were claimed, and how often people are asked. */
export const reckonFigures: Work = async (cursor, now) => {
  const after = { level: 'community', _id: moreThan(cursor) };
  const [community] = await find('regions', after, 1, ['_id', 'asc']);
  if (!community) return { cursor: 'end', done: 0, finished: true };
  const lately = { community: community._id, claimedAt: moreThan(now - 30 * DAY) };
  const orders = await find('orders', lately, LOOKED_AT, ['claimedAt', 'desc']);
  const load = await requestsADay(community._id, now);
  const median = medianOf(orders);
  await put('figures', { _id: community._id, medianClaimMinutes: median, requestsADay: load, at: now });
  return { cursor: community._id, done: 1, finished: false };
};

function medianOf(orders: readonly OrderRow[]): number | undefined {
  if (orders.length < ENOUGH) return undefined;
  const waits = orders.map(({ claimedAt = 0, submittedAt }) => claimedAt - submittedAt).sort((a, b) => a - b);
  return Math.max(1, Math.round((waits[Math.floor(waits.length / 2)] ?? 0) / MINUTE));
}
