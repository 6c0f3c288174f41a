import { isNamed } from '@core/domain/regionMode/episode';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { fullNames, placeNames } from '../grantView';

/** Who asked for support, and which holders of an office are silent. A neighbour who is silent is nobody's business. */
export const modePeople = reads('mode.people', async ({ id, standing, role, cursor }, call) => {
  const episode = await one('modes', id);
  if (!episode || !call.reaches({ place: episode.place })) return refused('NOT_FOUND');
  if (standing === 'silent' && !isNamed(role)) return refused('NAMES_KEPT');
  const where = { episodeId: id, role, standing };
  const { list, next } = await page('modeCalls', where, ['at', 'asc'], PAGE, cursor);
  const [names, places] = await Promise.all([
    fullNames(list.map(({ personId }) => personId)),
    placeNames(list.map(({ place }) => place)),
  ]);
  const shown = list.map(({ personId, role, place, at, words }) => ({
    ...{ id: personId, name: names.get(personId) ?? '', role, at, words },
    placeName: places.get(place) ?? '',
  }));
  return { list: shown, next };
});
