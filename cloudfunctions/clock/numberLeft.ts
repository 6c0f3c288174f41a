import { apart } from '../kit/apart';
import { inTurn } from '../kit/inTurn';
import { numberComments, waitingIn } from '../kit/numberComments';
import { find } from '../kit/store';

/** Few at once, so that it comes through where more did not. */
const FEW = 10;

/** Gives numbers to comments that were taken and whose posters were cut off before; returns in how many shows. */
export async function numberLeft(now: number, slice: number, atOnce: number): Promise<number> {
  const left = await find('comments', { waits: true }, slice, ['showId', 'asc']);
  const shows = new Set(left.map(({ showId }) => showId));
  return inTurn([...shows], atOnce, (showId) =>
    apart(`comments ${showId}`, async () => {
      const waiting = await waitingIn(showId, FEW);
      return waiting.length > 0 && (await numberComments(showId, waiting, now)).length > 0;
    }),
  );
}
