import { calledRoles } from '@core/domain/regionMode/episode';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { count, inside } from '../../kit/store';

/** How many grants of each role there are in a place, before anybody is told: counted in an index. */
export const modeWeigh = reads('mode.weigh', async ({ place }, call) => {
  if (!call.reaches({ place })) return refused('NOT_FOUND');
  const roles = calledRoles.map(async (role) => ({
    role,
    count: await count('grants', { role, scope: inside(place) }),
  }));
  return { roles: await Promise.all(roles) };
});
