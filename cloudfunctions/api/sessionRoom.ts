import { isPrivate, type Hearing } from '@core/domain/hearing/hearing';
import { stretchOf, type RoomBooking } from '@core/domain/room/room';
import { moment } from '@core/domain/calendar/time';
import type { Call } from '../kit/call';
import { newId } from '../kit/ids';
import { titleInPublic } from '../kit/recordHearing';
import { isRefused, refused, type Refused } from '../kit/refused';
import { takeRoom, type TakingRefusal } from '../kit/roomTaking';
import type { Tx } from '../kit/transaction';
import { mayTake } from './roomViews';

type Held = Pick<Hearing, '_id' | 'format' | 'title' | 'startsAt' | 'endsAt'>;
type Venue = Hearing['venue'];
type Booked = Pick<Venue, 'roomId' | 'bookingId'>;

/**
 * A room for a session, if it is to have one, taken in the transaction of the act that sets it. Of a mediation the calendar says neither what
 * it is about nor which session it is.
 */
export async function bookedFor(
  tx: Tx,
  call: Call,
  hearing: Held,
  roomId: string | undefined,
): Promise<Booked | Refused<TakingRefusal>> {
  if (roomId === undefined) return {};
  const room = await tx.get('rooms', roomId);
  if (!room || !mayTake(room, call)) return refused('NOT_FOUND');
  const stretch = stretchOf(hearing);
  if (!stretch) return refused('ROOM_HOURS');
  const of = isPrivate(hearing) ? {} : { hearingId: hearing._id };
  const booking: RoomBooking = {
    ...{ _id: newId(), roomId, ...stretch, ...of, purpose: 'hearing', words: titleInPublic(hearing) },
    ...{ startsAt: moment(stretch.day, 0, stretch.from), place: room.place },
    ...{ by: call.id, state: 'booked', at: call.now },
  };
  const stopped = await takeRoom(tx, booking, call.now);
  return stopped ?? { roomId, bookingId: booking._id };
}

/** Where a session is held once it is set anew: in the room that is booked, in one booked now, or somewhere in words. */
export async function venueAnew(
  tx: Tx,
  call: Call,
  hearing: Hearing,
  {
    venue: { words, roomId },
    bookRoom,
  }: { venue: Pick<Venue, 'words' | 'roomId'>; bookRoom?: string | undefined },
): Promise<Venue | Refused<TakingRefusal>> {
  const { roomId: before, bookingId } = hearing.venue;
  const room = bookRoom ?? roomId;
  if (bookingId !== undefined && room === before) return { ...hearing.venue, words };
  if (bookRoom === undefined) return { words, ...(roomId === undefined ? {} : { roomId }) };
  const booked = await bookedFor(tx, call, hearing, bookRoom);
  return isRefused(booked) ? booked : { words, ...booked };
}
