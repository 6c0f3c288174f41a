import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { consentHeard } from '../consenting';
import { checkWishTexts } from '../wishWords';

/** A word of thanks; others read it only with the owner's consent, which he can take back. */
export const wishThank = acts(
  'wish.thank',
  async ({ words, story: given, ...which }, call) => {
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.thank', act: 'thank', ...which } as const;
    return changeWish(call, wanted, async (wish, _actor, tx) => {
      const how = wish.residentId === call.id ? 'app' : (wish.proxy?.consent ?? 'app');
      await consentHeard(tx, call, wish.residentId, { what: 'story', how, given, about: wish._id });
      return { thanks: { words, at: call.now }, story: { given, at: call.now } };
    });
  },
  answerWish,
);
