import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { cardsOf } from '../cards';

/** Orders on which somebody waits for the caller's answer by name, whatever office he holds. */
export const deskToAnswer = reads('desk.toAnswer', async ({ cursor }, call) => {
  const { list, next } = await page('orders', { answerer: call.id }, ['answerBy', 'asc'], PAGE, cursor);
  return { list: await cardsOf(list, call), next };
});
