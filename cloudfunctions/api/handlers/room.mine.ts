import { dayOf, moment } from '@core/domain/calendar/time';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { least, many, page } from '../../kit/store';

/** What the caller has booked, from today on. */
export const roomMine = reads('room.mine', async ({ cursor }, call) => {
  const startsAt = least(moment(dayOf(call.now)));
  const where = { by: call.id, state: 'booked', ...(cursor === undefined ? { startsAt } : {}) };
  const { list, next } = await page('roomBookings', where, ['startsAt', 'asc'], PAGE, cursor);
  const rooms = await many(
    'rooms',
    list.map(({ roomId }) => roomId),
  );
  const names = new Map(rooms.map(({ _id, name }) => [_id, name]));
  const shown = list.map(({ _id: id, roomId, day, from, until, startsAt: begins, words }) => ({
    ...{ id, roomId, roomName: names.get(roomId) ?? '', day, from, until, startsAt: begins, words },
  }));
  return { list: shown, next };
});
