import { moment } from '@core/domain/calendar/time';
import { isPrivate } from '@core/domain/hearing/hearing';
import type { RoomBooking } from '@core/domain/room/room';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { inLine } from '../../kit/inLine';
import { refused } from '../../kit/refused';
import { titleInPublic } from '../../kit/recordHearing';
import { commitOnce } from '../../kit/once';
import { takeRoom } from '../../kit/roomTaking';
import { one } from '../../kit/store';
import { roomSubject, showBooked } from '../roomViews';
import { hearingFor } from '../hearingViews';
import { checkTexts } from '../texts';

/** Books a room for a stretch of one day: of those who want the same hours, one gets them. */
export const roomBook = acts(
  'room.book',
  async ({ id: roomId, hearingId, words, ...asked }, call) => {
    const seen = await one('rooms', roomId);
    if (!seen || !call.reaches(roomSubject(seen, call, true))) return refused('NOT_FOUND');
    const known = hearingId === undefined ? undefined : await hearingFor(hearingId, call);
    if (hearingId !== undefined && !known) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    // What a mediation is about, and that it is one, stands in no calendar.
    const about =
      known && isPrivate(known.hearing) ? { words: titleInPublic(known.hearing) } : { words, hearingId };
    const { day, from } = asked;
    const booking: RoomBooking = {
      ...{ _id: newId(), roomId, ...asked, ...about, startsAt: moment(day, 0, from), place: seen.place },
      ...{ by: call.id, state: 'booked', at: call.now },
    };
    return inLine(roomId, () =>
      commitOnce(call, async (tx) => (await takeRoom(tx, booking, call.now)) ?? { roomId, day }),
    );
  },
  showBooked,
);
