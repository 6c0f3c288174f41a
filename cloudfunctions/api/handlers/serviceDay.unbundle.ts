import { stepped } from '@core/domain/serviceDay/day';
import { takeBack } from '../../kit/dayOrders';
import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { changeDay } from '../changingDay';
import { deskActor, untaken } from '../dayOrder';
import { showDay } from '../dayViews';

/** Takes an order out of the day; it waits for somebody as before. */
export const serviceDayUnbundle = acts(
  'serviceDay.unbundle',
  ({ id, order: orderId }, call) =>
    changeDay(call, { id, act: 'unbundle' }, async (day, tx) => {
      const found = await untaken(tx, day, orderId);
      if (isRefused(found)) return found;
      await takeBack(tx, { day, ...found, actor: deskActor(call, day), now: call.now });
      await tx.put('dayOrders', { ...found.row, teamId: '', in: false });
      return stepped(day, 'unbundle', call.now);
    }),
  showDay,
);
