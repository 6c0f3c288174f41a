import { isCancellable } from '@core/domain/room/room';
import { acts } from '../../kit/handler';
import { inLine } from '../../kit/inLine';
import { tellAll } from '../../kit/outbox';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { commitOnce } from '../../kit/once';
import { giveRoomBack } from '../../kit/roomTaking';
import { showBooked } from '../roomViews';
import { checkTexts } from '../texts';

/** Gives a booking back: the hours are free at once, and who had them is told when it was not he who did it. */
export const roomCancel = acts(
  'room.cancel',
  async ({ booking: id, why }, call) => {
    const seen = await one('roomBookings', id);
    const room = seen && (await one('rooms', seen.roomId));
    if (
      !seen ||
      !room ||
      !call.reaches({ ownerId: seen.by, parties: [room.ownerId ?? ''], place: room.place })
    )
      return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [why]);
    if (unseemly) return unseemly;
    const { roomId, day, by } = seen;
    return inLine(roomId, () =>
      commitOnce(call, async (tx) => {
        const booking = await tx.get('roomBookings', id);
        if (!booking || !isCancellable(booking, call.now)) return refused('ROOM_NOT_NOW');
        await giveRoomBack(tx, id, why);
        const told = {
          to: by,
          subject: roomId,
          version: call.now,
          title: room.name,
          icon: 'map-pin',
        } as const;
        if (by !== call.id) await tellAll(tx, [{ ...told, about: 'roomOff' }], call.now);
        return { roomId, day };
      }),
    );
  },
  showBooked,
);
