import { shelfOf } from '@core/domain/wish/wish';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { printing } from '../wishPrinting';

/** Has the share card of a wish drawn, while it stands on the wall. */
export const wishCard = acts(
  'wish.card',
  async ({ id }, call) => {
    const wish = await one('wishes', id);
    if (!wish || !call.reaches({ place: wish.place })) return refused('NOT_FOUND');
    if (shelfOf(wish) === undefined) return refused('NOT_NOW');
    return printing(call, 'printWish', { place: wish.community, input: { wish: id } });
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
