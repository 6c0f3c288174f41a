import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { hearingFor } from '../hearingViews';
import { bookSeat } from '../seating';
import { answerSeat } from '../seatViews';

/** Books a seat for the caller, or a place in line. */
export const seatBook = acts(
  'seat.book',
  async (wanted, call) => {
    if (!(await hearingFor(wanted.id, call))) return refused('NOT_FOUND');
    return bookSeat(call, wanted, { resident: call.person, grants: call.grants });
  },
  answerSeat,
);
