import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { checkWishTexts } from '../wishWords';

/** It is not what was wished for, or it never came. */
export const wishDispute = acts(
  'wish.dispute',
  async ({ words, ...which }, call) => {
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.dispute', act: 'dispute', ...which } as const;
    return changeWish(call, wanted, () => ({ dispute: { words, at: call.now } }));
  },
  answerWish,
);
