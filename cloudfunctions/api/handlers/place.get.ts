import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { placeCard } from '../placeCard';
import { labelsAround, placeAt } from '../places';

/** One place of the caller's; an old path leads to where its building is now. */
export const placeGet = reads('place.get', async ({ path }, call) => {
  const region = await placeAt(path);
  if (!region || !call.reaches({ place: region._id })) return refused('NOT_FOUND');
  const [place, labels] = await Promise.all([placeCard(region, call), labelsAround(region._id)]);
  return { place, labels };
});
