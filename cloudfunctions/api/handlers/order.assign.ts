import { mayBeSent } from '@core/domain/routing/eligible';
import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
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
          const helper = await takerOf(tx, order, { personId: to, now: call.now });
          if (isRefused(helper)) return helper;
          if (!mayBeSent(order, helper, call.now)) return refused('NOT_FOR_YOU');
          return { dispatch: { to, role: helper.kind, by: { personId, role } } };
        },
      ),
    ),
  answerOrder,
);
