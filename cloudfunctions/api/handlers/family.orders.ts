import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { find, one } from '../../kit/store';
import { cardsOf } from '../cards';
import { linkId } from '../following';

/** Live orders of a relative who said that the caller may follow them. */
export const familyOrders = reads('family.orders', async ({ person }, call) => {
  const link = await one('family', linkId(person, call.id));
  if (!link?.follows || !call.reaches({ parties: [link.personId] })) return refused('NOT_FOUND');
  const live = { residentId: person, live: true };
  const orders = await find('orders', live, PAGE, ['submittedAt', 'desc'], ['_id', 'desc']);
  return { list: await cardsOf(orders, call) };
});
