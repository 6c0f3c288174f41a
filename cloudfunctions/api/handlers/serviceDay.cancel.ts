import { stepped } from '@core/domain/serviceDay/day';
import { acts } from '../../kit/handler';
import { changeDay, withWork, working } from '../changingDay';
import { showDay } from '../dayViews';

/** Calls the day off: every order waits for somebody again, and everybody who signed up is told. */
export const serviceDayCancel = acts(
  'serviceDay.cancel',
  async (which, call) =>
    working(
      await changeDay(call, { ...which, act: 'cancel', waits: true }, (day, tx) =>
        withWork(tx, call, stepped(day, 'cancel', call.now), 'serviceDayEnd'),
      ),
    ),
  showDay,
);
