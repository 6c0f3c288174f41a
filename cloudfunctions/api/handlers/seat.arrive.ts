import { acts } from '../../kit/handler';
import { arrive } from '../arriving';
import { answerSeat } from '../seatViews';

/** Marks that somebody has come, whether or not he had booked, or takes a mistake back. */
export const seatArrive = acts('seat.arrive', (said, call) => arrive(call, said), answerSeat);
