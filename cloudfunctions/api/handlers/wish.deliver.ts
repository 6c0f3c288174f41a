import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { areWishPhotos } from '../wishPhotos';
import { checkWishTexts } from '../wishWords';

/** It has been brought or done; the owner has 72 hours to say so, too. */
export const wishDeliver = acts(
  'wish.deliver',
  async ({ words, photos, ...which }, call) => {
    if (!(await areWishPhotos(photos, call))) return refused('BAD_INPUT', { fields: ['photos'] });
    const stopped = await checkWishTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'wish.deliver', act: 'deliver', ...which } as const;
    return changeWish(call, wanted, (_wish, { personId, role }) => ({
      delivery: { by: { personId, role }, words, photos, at: call.now },
    }));
  },
  answerWish,
);
