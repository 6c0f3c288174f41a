import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { checkWishTexts } from '../wishWords';

/** Gives a wish back, with a word why; it is on the wall again. */
export const wishRelease = acts(
  'wish.release',
  async ({ words, ...which }, call) => {
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.release', act: 'release', ...which } as const;
    return changeWish(call, wanted, () => ({ why: words }));
  },
  answerWish,
);
