import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { count, moreThan, one } from '../../kit/store';
import { roomSubject, showRoom } from '../roomViews';
import { checkTexts } from '../texts';

/**
 * Shuts a room for good. Whoever has booked it is spoken with first: while bookings are to come it stays open. Every
 * booking counts one up in the room, so that none is made between the look at what is to come and the shutting.
 */
export const roomClose = acts(
  'room.close',
  async ({ id, version, why }, call) => {
    const seen = await one('rooms', id);
    if (!seen || !call.reaches({ ...roomSubject(seen, call), parties: [] })) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [why]);
    if (unseemly) return unseemly;
    const coming = await count('roomBookings', { roomId: id, state: 'booked', startsAt: moreThan(call.now) });
    if (coming > 0) return refused('ROOM_BOOKED');
    return commitOnce(call, async (tx) => {
      const room = await tx.get('rooms', id);
      if (!room) return refused('NOT_FOUND');
      if (room.version !== version) return refused('STALE');
      if (room.state === 'closed') return refused('ROOM_CLOSED');
      if (room.bookings !== seen.bookings) return refused('ROOM_BOOKED');
      const shut = { state: 'closed' as const, listed: false, closedWhy: why, version: version + 1 };
      await tx.put('rooms', { ...room, ...shut, at: call.now });
      return { roomId: id };
    });
  },
  showRoom,
);
