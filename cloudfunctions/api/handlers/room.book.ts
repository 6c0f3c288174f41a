import { moment } from '@core/domain/calendar/time';
import { isPrivate } from '@core/domain/hearing/hearing';
import { bookingRefusal, withTaken, type RoomBooking } from '@core/domain/room/room';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { inLine } from '../../kit/inLine';
import { refused } from '../../kit/refused';
import { titleInPublic } from '../../kit/recordHearing';
import { one } from '../../kit/store';
import { commitOnce } from '../../kit/once';
import { roomDayId, roomSubject, showBooked } from '../roomViews';
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
    const { day, from, until } = asked;
    const booking: RoomBooking = {
      ...{ _id: newId(), roomId, ...asked, ...about, startsAt: moment(day, 0, from), place: seen.place },
      ...{ by: call.id, state: 'booked', at: call.now },
    };
    const dayId = roomDayId(roomId, day);
    return inLine(dayId, () =>
      commitOnce(call, async (tx) => {
        const room = await tx.get('rooms', roomId);
        const taken = (await tx.get('roomDays', dayId)) ?? { _id: dayId, roomId, day, taken: [] };
        if (!room) return refused('NOT_FOUND');
        const stopped = bookingRefusal(room, asked, { taken: taken.taken, now: call.now });
        if (stopped) return refused(stopped === 'TOO_FAR' ? 'ROOM_FAR' : stopped);
        await tx.put('roomDays', withTaken(taken, { booking: booking._id, from, until }));
        await tx.add('roomBookings', booking);
        return { roomId, day };
      }),
    );
  },
  showBooked,
);
