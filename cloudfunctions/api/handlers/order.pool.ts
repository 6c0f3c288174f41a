import { mayTake } from '@core/domain/routing/eligible';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { cardsOf } from '../cards';

/** Open orders of my community that I may take, those that wait longest first. */
export const orderPool = reads('order.pool', async ({ cursor }, call) => {
  const helper = await one('helpers', call.id);
  if (!helper) return { list: [] };
  const open = { community: helper.community, state: 'open' };
  const { list, next } = await page('orders', open, ['submittedAt', 'asc'], PAGE, cursor);
  const mine = list.filter((order) => mayTake(order, helper));
  return { list: await cardsOf(mine, call), next };
});
