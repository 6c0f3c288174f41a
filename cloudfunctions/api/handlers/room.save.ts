import type { Room } from '@core/domain/room/room';
import { keysOf } from '@core/domain/notice/target';
import { around } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { roomSubject, showRoom } from '../roomViews';
import { checkTexts } from '../texts';
import { homeOfRoom } from '../homeOfRoom';

/** Keeps a room: of a place by its staff, of a unit by its contact. */
export const roomSave = acts(
  'room.save',
  async ({ id, version, place, kind, ...said }, call) => {
    const home = id === undefined ? await homeOfRoom(place, kind, call) : undefined;
    if (isRefused(home)) return home;
    const known = id === undefined ? undefined : await one('rooms', id);
    if (id !== undefined && !(known && call.reaches({ ...roomSubject(known, call), parties: [] })))
      return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [said.name, said.where, said.way, said.keeper]);
    if (unseemly) return unseemly;
    return commitOnce(call, async (tx) => {
      const before = id === undefined ? undefined : await tx.get('rooms', id);
      if (before && before.version !== version) return refused('STALE');
      if (before?.state === 'closed') return refused('ROOM_CLOSED');
      const at = { by: call.id, at: call.now };
      if (before) {
        const { point: _point, ...kept } = before;
        await tx.put('rooms', { ...kept, ...said, ...at, version: before.version + 1 });
        return { roomId: before._id };
      }
      if (!home) return refused('NOT_FOUND');
      const target = { within: around(home.place), keys: keysOf({ place: home.place, roles: [] }) };
      const begun = { version: 1, state: 'open' as const, listed: true };
      const room: Room = { _id: newId(), ...begun, ...home, ...target, ...said, ...at };
      await tx.add('rooms', room);
      return { roomId: room._id };
    });
  },
  showRoom,
);
