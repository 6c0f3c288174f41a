import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { find } from '../../kit/store';
import { cardsOf } from '../cards';
import { orderAtDesk } from '../desking';

const MOST = 8;

export const deskSimilar = reads('desk.similar', async ({ id }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  const like = { building: at('building', order.place), itemId: order.itemId, live: true };
  const found = await find('orders', like, MOST, ['submittedAt', 'desc']);
  return {
    list: await cardsOf(
      found.filter(({ _id }) => _id !== id),
      call,
    ),
  };
});
