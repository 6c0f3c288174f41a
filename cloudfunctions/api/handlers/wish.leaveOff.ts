import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish, decidedBy } from '../changeWish';
import { checkWishTexts } from '../wishWords';

/** Both sides leave it at that, or nobody could be reached; never counted as fulfilled. */
export const wishLeaveOff = acts(
  'wish.leaveOff',
  async ({ words, ...which }, call) => {
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.leaveOff', act: 'leaveOff', ...which } as const;
    return changeWish(call, wanted, (_wish, actor) => ({ decision: decidedBy(actor, words, call.now) }));
  },
  answerWish,
);
