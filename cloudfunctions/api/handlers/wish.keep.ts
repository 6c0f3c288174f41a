import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish, decidedBy } from '../changeWish';
import { checkWishTexts } from '../wishWords';

/** The secretary has it go on waiting, and says why. */
export const wishKeep = acts(
  'wish.keep',
  async ({ words, ...which }, call) => {
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.keep', act: 'keep', ...which } as const;
    return changeWish(call, wanted, (_wish, actor) => ({ decision: decidedBy(actor, words, call.now) }));
  },
  answerWish,
);
