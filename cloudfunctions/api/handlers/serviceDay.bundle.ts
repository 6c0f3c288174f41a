import { stepped } from '@core/domain/serviceDay/day';
import { dayOrderId } from '../../kit/dayOrders';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeDay } from '../changingDay';
import { showDay } from '../dayViews';

/** Puts orders into the day. They stay open until it is matched: whoever can come sooner may still take one. */
export const serviceDayBundle = acts(
  'serviceDay.bundle',
  ({ id, orders }, call) =>
    changeDay(call, { id, act: 'bundle' }, async (day, tx) => {
      for (const orderId of new Set(orders)) {
        const order = await tx.get('orders', orderId);
        if (!order?.place.startsWith(day.place)) return refused('NOT_FOUND');
        if (order.state !== 'open' || order.urgency !== 'normal') continue;
        const _id = dayOrderId(id, orderId);
        const before = await tx.get('dayOrders', _id);
        const row = { _id, dayId: id, orderId, teamId: '', wantedBefore: order.wanted, at: call.now };
        if (!before?.in) await tx.put('dayOrders', { ...row, in: true });
      }
      return stepped(day, 'bundle', call.now);
    }),
  showDay,
);
