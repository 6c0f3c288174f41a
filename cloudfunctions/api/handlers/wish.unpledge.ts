import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';

/** Leaves one's parts to others again. */
export const wishUnpledge = acts(
  'wish.unpledge',
  ({ id }, call) => changeWish(call, { action: 'wish.unpledge', act: 'unpledge', id }),
  answerWish,
);
