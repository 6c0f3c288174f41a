import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { newDoorCode } from '../doorCode';
import { takerOf } from '../taking';

/** He takes it over: the door has another code from now on, and who had it is not asked for it again. */
export const orderTakeHandOver = acts(
  'order.takeHandOver',
  (which, call) =>
    changeOrder(
      call,
      { action: 'order.takeHandOver', act: 'takeHandOver', ...which },
      async (order, { personId }, tx) => {
        const helper = await takerOf(tx, order, { personId, now: call.now });
        if (isRefused(helper)) return helper;
        const { routing, claimer: before } = order;
        return {
          claimer: { personId, role: helper.kind },
          doorCode: newDoorCode(),
          routing: { ...routing, excluded: [...routing.excluded, ...(before ? [before.personId] : [])] },
        };
      },
    ),
  answerOrder,
);
