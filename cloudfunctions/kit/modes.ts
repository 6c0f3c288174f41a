import type { Episode } from '@core/domain/regionMode/episode';
import { stepped, type ModeAct } from '@core/domain/regionMode/steps';
import type { RegionPath } from '@core/domain/place/region';
import { newId, idOf } from './ids';
import { jobRow } from './jobRow';
import { many } from './store';
import type { Tx } from './transaction';

/** What was called for these places and has not been ended. At most one a place. */
export async function modesIn(places: readonly RegionPath[]): Promise<Episode[]> {
  const running = await many('modeNow', places);
  return many(
    'modes',
    running.map(({ episodeId }) => episodeId),
  );
}

/** How one person stands to one episode is found by the two of them alone. */
export const modeCallId = (episodeId: string, personId: string): string => idOf(episodeId, personId);

/** What a job tells people: that they are called up, that they have not answered, that it is over. */
export type Round = 'call' | 'remind' | 'end';

/** Sets a job going that tells people of an episode, in the transaction of its cause; call `startJobs()` after it. */
export async function beginTelling(tx: Tx, episode: Episode, round: Round, now: number): Promise<string> {
  const id = newId();
  const input = { episode: episode._id, round };
  await tx.add('jobs', jobRow(id, 'modeFanOut', now, { place: episode.place, input, firm: true }));
  return id;
}

/** Ends an episode: the place is free for another, and who is out there because of it is told. */
export async function endEpisode(
  tx: Tx,
  episode: Episode,
  {
    act,
    now,
    by,
    words,
  }: { act: Extract<ModeAct, 'end' | 'lapse'>; now: number; by?: string; words?: string },
): Promise<Episode> {
  const said = { ...(by ? { endedBy: by } : {}), ...(words ? { endWords: words } : {}) };
  const after = stepped(episode, act, now, said);
  await tx.put('modes', after);
  if (episode.state !== 'running') return after;
  await tx.remove('modeNow', episode.place);
  await beginTelling(tx, after, 'end', now);
  return after;
}
