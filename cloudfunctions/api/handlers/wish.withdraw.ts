import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';

/** The owner, or who spoke for him, no longer wishes for it. */
export const wishWithdraw = acts(
  'wish.withdraw',
  (which, call) => changeWish(call, { action: 'wish.withdraw', act: 'withdraw', ...which }),
  answerWish,
);
