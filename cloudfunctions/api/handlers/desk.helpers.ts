import type { Order } from '@core/domain/order/order';
import { DAY } from '@core/domain/calendar/time';
import { nearness, nearnesses } from '@core/domain/place/region';
import { mayBeSent } from '@core/domain/routing/eligible';
import type { Helper } from '@core/domain/routing/helper';
import { reads } from '../../kit/handler';
import { findByName } from '../../kit/nameIndex';
import { isRefused } from '../../kit/refused';
import { find, many } from '../../kit/store';
import { orderAtDesk } from '../desking';
import { fullNames } from '../grantView';

const LOOKED_AT = 40;
const SHOWN = 20;
const rested = [
  ['notices7d', 'asc'],
  ['lastAskedAt', 'asc'],
] as const;

/** Helpers who could be sent, nearest first; by name those of the whole community. */
export const deskHelpers = reads('desk.helpers', async ({ id, search = '' }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  const found = search === '' ? await leastAsked(order) : await named(order, search);
  const helpers = nearestFirst(order, found, call.now).slice(0, SHOWN);
  const names = await fullNames(helpers.map(({ _id }) => _id));
  const list = helpers.map((helper) => ({
    id: helper._id,
    name: names.get(helper._id) ?? '',
    kind: helper.kind,
    near: nearness(order.place, helper.home),
    skills: helper.skills,
    liveOrders: helper.liveOrders,
    reachable: helper.credits > 0 || helper.lastActiveAt > call.now - DAY,
  }));
  return { list };
});

/** Those of the grid and of the community who have been asked least. */
async function leastAsked({ grid, community }: Order): Promise<Helper[]> {
  const found = await Promise.all([
    find('helpers', { grid }, LOOKED_AT / 2, ...rested),
    find('helpers', { community }, LOOKED_AT / 2, ...rested),
  ]);
  return [...new Map(found.flat().map((helper) => [helper._id, helper])).values()];
}

/** Those of the community whose name is searched for: found by its index, never by reading names. */
async function named({ community }: Order, search: string): Promise<Helper[]> {
  const helpers = await many('helpers', await findByName(community, search, LOOKED_AT));
  return helpers.filter((helper) => helper.community === community);
}

/** Who may take it and is there, nearest first. */
function nearestFirst(order: Order, helpers: readonly Helper[], now: number): Helper[] {
  const far = (home: string) => nearnesses.indexOf(nearness(order.place, home));
  return helpers
    .filter((helper) => mayBeSent(order, helper, now))
    .sort((a, b) => far(a.home) - far(b.home) || a.liveOrders - b.liveOrders);
}
