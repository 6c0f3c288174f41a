import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { cardsOf } from '../cards';
import { deskPlace, ordersIn } from '../deskPlace';

/** Orders of the place in one state: what waits longest first, what is closed latest first. */
export const deskBoard = reads('desk.board', async ({ state, cursor }, call) => {
  const direction = state === 'closed' ? 'desc' : 'asc';
  const where = { ...ordersIn(deskPlace(call)), state };
  const { list, next } = await page('orders', where, ['submittedAt', direction], PAGE, cursor);
  return { list: await cardsOf(list, call), next };
});
