import { levelOf } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { cardsOf } from '../cards';

/** The live orders of a building of the caller's desk, what waits longest first. */
export const deskBuilding = reads('desk.building', async ({ building, cursor }, call) => {
  if (levelOf(building) !== 'building' || !call.reaches({ place: building })) return refused('NOT_FOUND');
  const { list, next } = await page('orders', { building, live: true }, ['submittedAt', 'asc'], PAGE, cursor);
  return { list: await cardsOf(list, call), next };
});
