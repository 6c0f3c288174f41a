import { liveApiKey } from '../kit/liveApi';
import { inTurn } from '../kit/inTurn';
import { seeToRecording } from '../kit/seeToRecording';
import { atMost, find } from '../kit/store';

/** Begins what should be recorded and is not, and stops what should be no longer; returns how many shows were seen to. */
export async function recordShows(now: number, slice: number, atOnce: number): Promise<number> {
  if (!liveApiKey()) return 0;
  const due = await find('shows', { recordAt: atMost(now) }, slice, ['recordAt', 'asc']);
  return inTurn(due, atOnce, ({ _id }) => seeToRecording(_id, now));
}
