import { stepped } from '@core/domain/serviceDay/day';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { count } from '../../kit/store';
import { changeDay, withWork, working } from '../changingDay';
import { showDay } from '../dayViews';

/** Begins to make teams and to give each its doors; what has a team keeps it where it can. */
export const serviceDayMatch = acts(
  'serviceDay.match',
  async ({ id }, call) =>
    working(
      await changeDay(call, { id, act: 'match', waits: true }, async (day, tx) => {
        const coming = await count('daySignUps', { dayId: id, state: 'in' });
        if (coming === 0) return refused('NOBODY_SIGNED_UP');
        return withWork(tx, call, stepped(day, 'match', call.now), 'serviceDayMatch');
      }),
    ),
  showDay,
);
