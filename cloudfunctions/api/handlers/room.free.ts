import { readerKeys } from '@core/domain/notice/target';
import { bookingRefusal, stretchOf } from '@core/domain/room/room';
import { reads } from '../../kit/handler';
import { roomDayId } from '../../kit/roomTaking';
import { anyOf, find, many } from '../../kit/store';
import { mayTake, roomCards } from '../roomViews';

/** With their days they stay within a hundred documents; whoever keeps more rooms books on the room's own page. */
const MOST_ROOMS = 30;

/** Rooms that the caller may book, each with whether it can be had between two moments. */
export const roomFree = reads('room.free', async (hours, call) => {
  const mine = { keys: anyOf(readerKeys(call.caller)), listed: true };
  const found = await find('rooms', mine, MOST_ROOMS, ['at', 'desc'], ['_id', 'desc']);
  const rooms = found.filter((room) => mayTake(room, call));
  const stretch = stretchOf(hours);
  const ids = stretch ? rooms.map(({ _id }) => roomDayId(_id, stretch.day)) : [];
  const [cards, days] = await Promise.all([roomCards(rooms), many('roomDays', ids)]);
  const taken = new Map(days.map((day) => [day.roomId, day.taken]));
  const free = rooms.map(
    (room) =>
      stretch !== undefined &&
      !bookingRefusal(room, stretch, { taken: taken.get(room._id) ?? [], now: call.now }),
  );
  return { list: cards.map((card, n) => ({ ...card, free: free[n] ?? false })) };
});
