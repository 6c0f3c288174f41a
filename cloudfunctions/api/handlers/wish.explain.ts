import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish, decidedBy } from '../changeWish';
import { checkWishTexts } from '../wishWords';

/** The secretary says why it cannot be fulfilled. */
export const wishExplain = acts(
  'wish.explain',
  async ({ words, ...which }, call) => {
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.explain', act: 'explain', ...which } as const;
    return changeWish(call, wanted, (_wish, actor) => ({ decision: decidedBy(actor, words, call.now) }));
  },
  answerWish,
);
