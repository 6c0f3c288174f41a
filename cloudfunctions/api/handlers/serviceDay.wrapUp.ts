import { stepped } from '@core/domain/serviceDay/day';
import { acts } from '../../kit/handler';
import { changeDay, withWork, working } from '../changingDay';
import { showDay } from '../dayViews';

/** Ends the day: what nobody took on goes back to those waiting, and everybody who came is thanked. */
export const serviceDayWrapUp = acts(
  'serviceDay.wrapUp',
  async (which, call) =>
    working(
      await changeDay(call, { ...which, act: 'wrapUp', waits: true }, (day, tx) =>
        withWork(tx, call, stepped(day, 'wrapUp', call.now), 'serviceDayEnd'),
      ),
    ),
  showDay,
);
