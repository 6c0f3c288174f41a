import { dayOf } from '@core/domain/calendar/time';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { daysOf, roomFor, roomView } from '../roomViews';

/** One room, and what is taken of it from a day on. */
export const roomGet = reads('room.get', async ({ id, day, days }, call) => {
  const room = await roomFor(id, call);
  if (!room) return refused('NOT_FOUND');
  const first = day ?? dayOf(call.now);
  const [view, shown] = await Promise.all([roomView(room, call), daysOf(room, [first, days], call)]);
  return { room: view, days: shown };
});
