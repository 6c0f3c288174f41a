import { isHearingFor } from '@core/domain/hearing/visibility';
import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { hearingForFamily } from '../hearingViews';
import { guestOf } from '../guest';
import { bookSeat } from '../seating';
import { answerSeat } from '../seatViews';
import { checkTexts } from '../texts';

/** Books a seat for a neighbour who agreed to it; it is kept that he did, and he is told. */
export const seatBookFor = acts(
  'seat.bookFor',
  async ({ whom, consent, ...wanted }, call) => {
    const known = await hearingForFamily(wanted.id, call);
    if (!known) return refused('NOT_FOUND');
    const guest = await guestOf(whom, consent, call);
    if (isRefused(guest)) return guest;
    if (!isHearingFor(known.hearing, { home: guest.place, grants: [] })) return refused('SEAT_NOT_FOR_YOU');
    const unseemly = await checkTexts(call, whom.kind === 'neighbour' ? [whom.name] : []);
    return unseemly ?? bookSeat(call, wanted, guest);
  },
  answerSeat,
);
