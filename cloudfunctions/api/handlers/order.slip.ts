import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';
import { slipTarget } from '../slipping';

/** 派件单: sends it on paper to a property manager or a unit, who still says yes or no. */
export const orderSlip = acts(
  'order.slip',
  async ({ id, version, to, role }, call) =>
    nudged(
      await changeOrder(call, { action: 'order.slip', act: 'slip', id, version }, async (order, actor) => {
        const target = await slipTarget(order, { to, role }, call.now);
        if (!target) return refused('NOT_FOR_YOU');
        const by = { personId: actor.personId, role: actor.role };
        return {
          dispatch: { to, role, by },
          slip: { number: `P${order.code}`, unit: target.unit, at: call.now },
        };
      }),
    ),
  answerOrder,
);
