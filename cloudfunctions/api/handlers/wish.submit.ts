import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { answerWish } from '../answerWish';
import { ordererOf } from '../orderer';
import { commitWish, lacksGuardian } from '../submitting';
import { areWishPhotos } from '../wishPhotos';
import { checkWishTexts } from '../wishWords';

/** Says a wish: for oneself, for a neighbour, or as the guardian of a child or of somebody sick. */
export const wishSubmit = acts(
  'wish.submit',
  async (said, call) => {
    const orderer = await ordererOf(said.proxy, call);
    if (isRefused(orderer)) return orderer;
    if (await lacksGuardian(said, call)) return refused('GUARDIAN_NEEDED');
    if (!(await areWishPhotos(said.photos, call))) return refused('BAD_INPUT', { fields: ['photos'] });
    const { title, words, note, parts, proxy } = said;
    const stopped = await checkWishTexts(call, [
      title,
      words,
      note,
      proxy?.name,
      ...parts.map((one) => one.title),
    ]);
    return stopped ?? commitWish(call, orderer, said);
  },
  answerWish,
);
