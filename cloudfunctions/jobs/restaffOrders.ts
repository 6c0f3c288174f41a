import { at, levelOf, type RegionPath } from '@core/domain/place/region';
import { inTurn } from '../kit/inTurn';
import { restaff } from '../kit/restaff';
import { find, inside, page } from '../kit/store';
import type { Work } from './slices';

/** With the holders of its places, an order costs some six documents. */
const SLICE = 15;
const AT_ONCE = 3;

/** Sets anew who answers for the live orders of a place, community by community, after an office has changed hands. */
export const restaffOrders: Work = async (cursor, now, { place = '' }) => {
  const { community, from } = positionIn(cursor) ?? { community: await communityAfter(place, undefined) };
  if (community === undefined) return { cursor, done: 0, finished: true };
  const { list, next } = await page('orders', { community, live: true }, ['submittedAt', 'asc'], SLICE, from);
  const concerned = list.filter((order) => order.place.startsWith(place));
  const done = await inTurn(concerned, AT_ONCE, ({ _id }) => restaff(_id, now));
  if (next !== undefined) return { cursor: `${community} ${next}`, done, finished: false };
  const following = await communityAfter(place, community);
  return { cursor: `${following ?? 'end'} `, done, finished: following === undefined };
};

/** Where the next slice begins: a community, and a page in it. */
function positionIn(cursor: string): { community: RegionPath; from?: string } | undefined {
  const [community, from] = cursor.split(' ');
  return community ? { community, ...(from ? { from } : {}) } : undefined;
}

/** The communities of a place, one after another; a place inside one has that one alone. */
async function communityAfter(
  place: RegionPath,
  last: RegionPath | undefined,
): Promise<RegionPath | undefined> {
  const own = at('community', place);
  if (own !== undefined) return last === undefined ? own : undefined;
  const where = { level: 'community', _id: inside(place, last) };
  const [next] = await find('regions', where, 1, ['_id', 'asc']);
  return next && levelOf(next._id) === 'community' ? next._id : undefined;
}
