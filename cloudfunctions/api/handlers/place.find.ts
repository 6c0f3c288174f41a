import { wantedIn } from '@core/domain/place/kept';
import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { allOf, find, inside } from '../../kit/store';
import { placeRow } from '../places';

const MOST = 20;

/** Places whose name, number or estate holds what was typed. */
export const placeFind = reads('place.find', async ({ under, search }, call) => {
  if (!call.reaches({ place: under })) return refused('NOT_FOUND');
  const wanted = wantedIn(under, search);
  if (wanted.length === 0) return { list: [] };
  // Tokens lead to a whole community; inside one, only what lies under the place.
  const part = at('grid', under) ? { _id: inside(under) } : {};
  const found = await find('regions', { finds: allOf(wanted), ...part }, MOST);
  return { list: found.sort((a, b) => (a._id < b._id ? -1 : 1)).map(placeRow) };
});
