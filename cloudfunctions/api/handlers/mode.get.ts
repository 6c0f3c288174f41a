import { reads } from '../../kit/handler';
import { modeCallId } from '../../kit/modes';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { figuresOf, tellingOf } from '../modeFigures';
import { noticesOf, watchedOf } from '../modeViews';

/** One episode: for who was called up what he is to do, for staff of its place how it goes as well. */
export const modeGet = reads('mode.get', async ({ id }, call) => {
  const [episode, called] = await Promise.all([one('modes', id), one('modeCalls', modeCallId(id, call.id))]);
  const parties = called ? [called.personId] : [];
  if (!episode || !call.reaches({ parties, place: episode.place })) return refused('NOT_FOUND');
  const [notice] = await noticesOf([episode], new Map(called ? [[id, called]] : []));
  if (!notice) return refused('NOT_FOUND');
  if (!call.reaches({ place: episode.place })) return { notice };
  const job = episode.telling === undefined ? undefined : await one('jobs', episode.telling);
  const [watched, roles] = await Promise.all([
    watchedOf(episode, notice, call),
    job ? figuresOf(episode, job) : undefined,
  ]);
  return { notice, episode: watched, telling: job && tellingOf(job), roles };
});
