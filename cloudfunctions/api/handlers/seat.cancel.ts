import { acts } from '../../kit/handler';
import { changeSeat } from '../changeSeat';
import { answerSeat } from '../seatViews';

/** Gives a seat back, or a place in line; the next in line is asked at once. */
export const seatCancel = acts('seat.cancel', (which, call) => changeSeat(call, which, 'cancel'), answerSeat);
