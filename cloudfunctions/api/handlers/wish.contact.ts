import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';

/** Whoever took it on has spoken with the owner: it is being done from now on. */
export const wishContact = acts(
  'wish.contact',
  (which, call) => changeWish(call, { action: 'wish.contact', act: 'contact', ...which }),
  answerWish,
);
