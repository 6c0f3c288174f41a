import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { takerOf } from '../taking';

/** Takes a seat in a team order beside the one who leads it. */
export const orderJoin = acts(
  'order.join',
  (which, call) =>
    changeOrder(call, { action: 'order.join', act: 'join', ...which }, async (order, { personId }, tx) => {
      const helper = await takerOf(tx, order, { personId, now: call.now });
      if (isRefused(helper)) return helper;
      return { team: [...(order.team ?? []), { personId, role: helper.kind, at: call.now }] };
    }),
  answerOrder,
);
