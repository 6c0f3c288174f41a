import { answers } from '@core/domain/regionMode/answer';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { count, inside, one, page } from '../../kit/store';

/** How many have answered and how many have not, place by place: counts, no names. */
export const modePlaces = reads('mode.places', async ({ id: episodeId, place, cursor }, call) => {
  const episode = await one('modes', episodeId);
  if (!episode || !call.reaches({ place: episode.place })) return refused('NOT_FOUND');
  const parent = place ?? episode.place;
  if (!parent.startsWith(episode.place)) return refused('NOT_FOUND');
  const { list, next } = await page('regions', { parent }, ['order', 'asc'], PAGE, cursor);
  const counted = list.map(async ({ _id: path, name }) => {
    const of = (standing: string) => count('modeCalls', { episodeId, standing, place: inside(path) });
    const [silent, ...said] = await Promise.all([of('silent'), ...answers.map(of)]);
    return { path, name, silent, answered: said.reduce((sum, each) => sum + each, 0) };
  });
  return { list: await Promise.all(counted), next };
});
