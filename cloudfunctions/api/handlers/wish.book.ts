import { levelOf } from '@core/domain/place/region';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { printing } from '../wishPrinting';

/** Has the book of a community's year drawn. */
export const wishBook = acts(
  'wish.book',
  async ({ place, year }, call) => {
    if (!call.reaches({ place }) || levelOf(place) !== 'community') return refused('NOT_FOUND');
    return printing(call, 'printWishBook', { place, input: { year } });
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
