import type { Episode } from '@core/domain/regionMode/episode';
import { beginTelling } from '../kit/modes';
import { refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

/** Lets an episode hold from now on and sets the telling going. Of two for one place, the second finds it taken. */
export async function start(tx: Tx, episode: Episode, now: number): Promise<Episode | Refused<'MODE_HOLDS'>> {
  const running = await tx.get('modeNow', episode.place);
  if (running) return refused('MODE_HOLDS');
  await tx.put('modeNow', { _id: episode.place, episodeId: episode._id });
  return { ...episode, state: 'running', from: now, telling: await beginTelling(tx, episode, 'call', now) };
}
