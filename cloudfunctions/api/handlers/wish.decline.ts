import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { checkTexts } from '../texts';

/** Says why a wish does not go on the wall, and where to go with it. */
export const wishDecline = acts(
  'wish.decline',
  async ({ reason, goTo, ...which }, call) => {
    const stopped = await checkTexts(call, [reason, goTo]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.decline', act: 'decline', ...which } as const;
    return changeWish(call, wanted, () => ({ declined: { reason, goTo } }));
  },
  answerWish,
);
