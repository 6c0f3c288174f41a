import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';

/** The owner has it; or said so on the telephone, when he was rung after 72 hours. */
export const wishConfirm = acts(
  'wish.confirm',
  (which, call) => changeWish(call, { action: 'wish.confirm', act: 'confirm', ...which }),
  answerWish,
);
