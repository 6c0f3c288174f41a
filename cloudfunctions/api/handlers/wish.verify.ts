import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';

/** Somebody of the staff, or the building's leader, has looked whether it is meant: at the door, or by telephone. */
export const wishVerify = acts(
  'wish.verify',
  ({ how, ...which }, call) =>
    changeWish(call, { action: 'wish.verify', act: 'verify', ...which }, (_wish, { personId, role }) => ({
      verified: { by: { personId, role }, how, at: call.now },
    })),
  answerWish,
);
