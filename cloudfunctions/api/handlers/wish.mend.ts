import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish, decidedBy } from '../changeWish';
import { checkWishTexts } from '../wishWords';

/** Staff have spoken with both: it goes on, or is done again. */
export const wishMend = acts(
  'wish.mend',
  async ({ words, ...which }, call) => {
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.mend', act: 'mend', ...which } as const;
    return changeWish(call, wanted, (_wish, actor) => ({ decision: decidedBy(actor, words, call.now) }));
  },
  answerWish,
);
