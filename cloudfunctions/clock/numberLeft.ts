import { apart } from '../kit/apart';
import { inTurn } from '../kit/inTurn';
import { numberComments, waitingIn } from '../kit/numberComments';
import { find, moreThan } from '../kit/store';

/** Few at once, so that it comes through where more did not. */
const FEW = 10;

/** Gives numbers to comments that wait, whose posters may have been cut off; returns in how many shows. */
export async function numberLeft(now: number, slice: number, atOnce: number): Promise<number> {
  return inTurn(await showsWaiting(slice), atOnce, (showId) =>
    apart(`comments ${showId}`, async () => {
      const waiting = await waitingIn(showId, FEW);
      return waiting.length > 0 && (await numberComments(showId, waiting, now)).length > 0;
    }),
  );
}

/** Each is looked for by itself: one in which many speak hides none in which somebody waits alone. */
async function showsWaiting(most: number): Promise<string[]> {
  const shows: string[] = [];
  while (shows.length < most) {
    const after = moreThan(shows.at(-1) ?? '');
    const [next] = await find('comments', { waits: true, showId: after }, 1, ['showId', 'asc']);
    if (!next) break;
    shows.push(next.showId);
  }
  return shows;
}
