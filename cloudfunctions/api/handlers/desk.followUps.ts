import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { cardsOf } from '../cards';
import { deskPlace, ordersIn } from '../deskPlace';

/** Closed orders of the place that a third person should ask about. */
export const deskFollowUps = reads('desk.followUps', async ({ cursor }, call) => {
  const where = { ...ordersIn(deskPlace(call)), toAsk: true };
  const { list, next } = await page('orders', where, ['followUpBy', 'asc'], PAGE, cursor);
  return { list: await cardsOf(list, call), next };
});
