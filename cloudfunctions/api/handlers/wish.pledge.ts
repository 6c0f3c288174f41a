import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { takerOf } from '../wishTaker';

/** Takes on some of a wish beside others; never more than is still wanted. */
export const wishPledge = acts(
  'wish.pledge',
  ({ id, takes, asUnit }, call) =>
    changeWish(call, { action: 'wish.pledge', act: 'pledge', id }, async (_wish, actor, tx) => {
      const taker = await takerOf(tx, actor, { asUnit, call });
      return isRefused(taker) ? taker : { pledge: { takes, ...taker } };
    }),
  answerWish,
);
