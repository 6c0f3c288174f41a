import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { count, inside } from '../../kit/store';
import { plannedMove } from '../movingBuilding';

/** What moving a building would change, in numbers. */
export const placeWeighMove = reads('place.weighMove', async ({ building, toGrid }, call) => {
  const plan = await plannedMove(call, building, toGrid);
  if (isRefused(plan)) return plan;
  const [households, people, roles, orders] = await Promise.all([
    count('regions', { level: 'household', _id: inside(building) }),
    count('people', { home: inside(building) }),
    count('grants', { scope: inside(building) }),
    count('orders', { building, live: true }),
  ]);
  const otherCommunity = at('community', building) !== at('community', toGrid);
  return { to: plan.to, households, people, roles, orders, otherCommunity };
});
