import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { find, inside } from '../../kit/store';
import { placeRow } from '../places';

const SIZE = 50;

/** Places in which nobody holds an office that they need. */
export const placeGaps = reads('place.gaps', async ({ under, cursor }, call) => {
  if (!call.reaches({ place: under })) return refused('NOT_FOUND');
  if (cursor !== undefined && !cursor.startsWith(under)) return refused('BAD_INPUT', { fields: ['cursor'] });
  const found = await find('regions', { gap: true, _id: inside(under, cursor) }, SIZE + 1, ['_id', 'asc']);
  const list = found.slice(0, SIZE);
  const last = list.at(-1);
  return { list: list.map(placeRow), next: found.length > SIZE ? last?._id : undefined };
});
