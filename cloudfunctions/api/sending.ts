import { hadItBefore } from '@core/domain/order/conditions';
import type { Order } from '@core/domain/order/order';
import { nearness, nearnesses } from '@core/domain/place/region';
import { mayBeSent } from '@core/domain/routing/eligible';
import type { Helper } from '@core/domain/routing/helper';
import { findByName } from '../kit/nameIndex';
import { find, many } from '../kit/store';

const LOOKED_AT = 40;
const SHOWN = 20;
const rested = [
  ['notices7d', 'asc'],
  ['lastAskedAt', 'asc'],
] as const;

/** Helpers who could be sent with an order, nearest first; by name those of the whole community. */
export async function couldBeSent(order: Order, search = '', now: number): Promise<Helper[]> {
  const found = search === '' ? await leastAsked(order) : await named(order, search);
  return nearestFirst(order, found, now).slice(0, SHOWN);
}

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

/** Who may take it and is there, and did not have it before it was opened again; nearest first. */
function nearestFirst(order: Order, helpers: readonly Helper[], now: number): Helper[] {
  const far = (home: string) => nearnesses.indexOf(nearness(order.place, home));
  return helpers
    .filter((helper) => mayBeSent(order, helper, now) && !hadItBefore(order, helper._id))
    .sort((a, b) => far(a.home) - far(b.home) || a.liveOrders - b.liveOrders);
}
