import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';
import { takerOf } from '../taking';

/** Sends somebody by name; he still says yes or no. */
export const orderAssign = acts(
  'order.assign',
  async ({ id, version, to }, call) =>
    nudged(
      await changeOrder(
        call,
        { action: 'order.assign', act: 'assign', id, version },
        async (order, { personId, role }, tx) => {
          const helper = await takerOf(tx, order, to);
          return isRefused(helper) ? helper : { dispatch: { to, role: helper.kind, by: { personId, role } } };
        },
      ),
    ),
  answerOrder,
);
