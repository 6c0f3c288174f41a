import { bookingRefusal, withoutTaken, withTaken, type RoomBooking } from '@core/domain/room/room';
import { refused, type Refused } from './refused';
import type { Tx } from './transaction';

export type TakingRefusal =
  'NOT_FOUND' | 'ROOM_CLOSED' | 'ROOM_HOURS' | 'DAY_PAST' | 'ROOM_FAR' | 'ROOM_TAKEN';

export const roomDayId = (roomId: string, day: string): string => `${roomId}-${day}`;

/**
 * Takes a stretch of a room in the transaction of an act: the booking, the document of the day, in which two who overlap
 * meet, and the room's own, in which whoever shuts it for good meets them.
 */
export async function takeRoom(
  tx: Tx,
  booking: RoomBooking,
  now: number,
): Promise<Refused<TakingRefusal> | undefined> {
  const { _id, roomId, day, from, until } = booking;
  const dayId = roomDayId(roomId, day);
  const room = await tx.get('rooms', roomId);
  if (!room) return refused('NOT_FOUND');
  const before = (await tx.get('roomDays', dayId)) ?? { _id: dayId, roomId, day, taken: [] };
  const stopped = bookingRefusal(room, booking, { taken: before.taken, now });
  if (stopped) return refused(stopped === 'TOO_FAR' ? 'ROOM_FAR' : stopped);
  await tx.put('roomDays', withTaken(before, { booking: _id, from, until }));
  await tx.put('rooms', { ...room, bookings: (room.bookings ?? 0) + 1 });
  await tx.add('roomBookings', booking);
  return undefined;
}

/** Gives a booking back that nobody needs any more; one that is given back already stays so. */
export async function giveRoomBack(tx: Tx, id: string, why: string): Promise<void> {
  const booking = await tx.get('roomBookings', id);
  if (booking?.state !== 'booked') return;
  const day = await tx.get('roomDays', roomDayId(booking.roomId, booking.day));
  if (day) await tx.put('roomDays', withoutTaken(day, id));
  await tx.put('roomBookings', { ...booking, state: 'cancelled', why });
}
