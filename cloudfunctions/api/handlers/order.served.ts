import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { cardsOf } from '../cards';

/** Orders I took, the latest first. */
export const orderServed = reads('order.served', async ({ cursor }, call) => {
  const mine = { 'claimer.personId': call.id };
  const { list, next } = await page('orders', mine, ['claimedAt', 'desc'], PAGE, cursor);
  return { list: await cardsOf(list, call), next };
});
