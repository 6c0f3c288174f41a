import { acts } from '../../kit/handler';
import { changeSeat } from '../changeSeat';
import { answerSeat } from '../seatViews';

/** Takes the seat that came free, or lets it go to the next. */
export const seatAnswer = acts(
  'seat.answer',
  ({ accept, ...which }, call) => changeSeat(call, which, accept ? 'accept' : 'decline'),
  answerSeat,
);
