import { mayTake } from '@core/domain/routing/eligible';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { find, one, page } from '../../kit/store';
import { cardsOf } from '../cards';

const MOST_TEAMS = 5;

/** Open orders of my community that I may take, those that wait longest first; before them teams with a free seat. */
export const orderPool = reads('order.pool', async ({ cursor }, call) => {
  const helper = await one('helpers', call.id);
  if (!helper) return { list: [] };
  const { community } = helper;
  const [teams, { list, next }] = await Promise.all([
    cursor === undefined
      ? find('orders', { community, joinable: true }, MOST_TEAMS, ['submittedAt', 'asc'])
      : [],
    page('orders', { community, state: 'open' }, ['submittedAt', 'asc'], PAGE, cursor),
  ]);
  const mine = [...teams, ...list].filter((order) => mayTake(order, helper));
  return { list: await cardsOf(mine, call), next };
});
