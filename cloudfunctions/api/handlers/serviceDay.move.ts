import { mayGo } from '@core/domain/serviceDay/assign';
import { stepped } from '@core/domain/serviceDay/day';
import { sendTo } from '../../kit/dayOrders';
import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { changeDay } from '../changingDay';
import { deskActor, untaken } from '../dayOrder';
import { showDay } from '../dayViews';

/** Gives an order to a team by hand, even on top of what it said it can do; matching again leaves it there. */
export const serviceDayMove = acts(
  'serviceDay.move',
  ({ id, order: orderId, team: teamId }, call) =>
    changeDay(call, { id, act: 'move', waits: true }, async (day, tx) => {
      const found = await untaken(tx, day, orderId);
      if (isRefused(found)) return found;
      const team = await tx.get('dayTeams', teamId);
      if (team?.dayId !== id) return refused('NOT_FOUND');
      const { order, row } = found;
      if (!mayGo({ ...order, excluded: order.routing.excluded }, team)) return refused('NOT_FOR_TEAM');
      const step = {
        day,
        order,
        row: { ...row, byHand: true as const },
        actor: deskActor(call, day),
        now: call.now,
      };
      const sent = await sendTo(tx, team, step);
      return sent ? stepped(day, 'move', call.now) : refused('ORDER_TAKEN_ON');
    }),
  showDay,
);
