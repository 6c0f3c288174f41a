import type { Order } from '@core/domain/order/order';
import { DAY } from '@core/domain/calendar/time';
import { nearness, nearnesses } from '@core/domain/place/region';
import { mayBeSent } from '@core/domain/routing/eligible';
import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { isRefused } from '../../kit/refused';
import { find, many } from '../../kit/store';
import { orderAtDesk } from '../desking';

const LOOKED_AT = 40;
const SHOWN = 20;
const rested = [
  ['notices7d', 'asc'],
  ['lastAskedAt', 'asc'],
] as const;

/** Helpers who could be sent, nearest first. */
export const deskHelpers = reads('desk.helpers', async ({ id, search = '' }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  const helpers = await nearestTo(order, call.now);
  const people = await many(
    'people',
    helpers.map(({ _id }) => _id),
  );
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  const list = helpers.map((helper) => ({
    id: helper._id,
    name: names.get(helper._id) ?? '',
    kind: helper.kind,
    near: nearness(order.place, helper.home),
    skills: helper.skills,
    liveOrders: helper.liveOrders,
    reachable: helper.credits > 0 || helper.lastActiveAt > call.now - DAY,
  }));
  return { list: list.filter(({ name }) => name.includes(search)).slice(0, SHOWN) };
});

/** Those of the grid and of the community who have been asked least, may take it and are there. */
async function nearestTo(order: Order, now: number) {
  const found = await Promise.all([
    find('helpers', { grid: order.grid }, LOOKED_AT / 2, ...rested),
    find('helpers', { community: order.community }, LOOKED_AT / 2, ...rested),
  ]);
  const distinct = [...new Map(found.flat().map((helper) => [helper._id, helper])).values()];
  const far = (home: string) => nearnesses.indexOf(nearness(order.place, home));
  return distinct
    .filter((helper) => mayBeSent(order, helper, now))
    .sort((a, b) => far(a.home) - far(b.home) || a.liveOrders - b.liveOrders);
}
