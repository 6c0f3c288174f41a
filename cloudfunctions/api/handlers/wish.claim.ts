import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { takerOf } from '../wishTaker';

/** Takes on all of a wish, for oneself or for one's unit; exactly one wins. */
export const wishClaim = acts(
  'wish.claim',
  ({ id, asUnit }, call) =>
    changeWish(call, { action: 'wish.claim', act: 'claim', id }, async (wish, actor, tx) => {
      const taker = await takerOf(tx, actor, { asUnit, call });
      return isRefused(taker) ? taker : { pledge: { takes: wish.parts.map(({ count }) => count), ...taker } };
    }),
  answerWish,
);
