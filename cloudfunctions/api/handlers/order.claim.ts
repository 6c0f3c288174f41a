import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { newDoorCode } from '../doorCode';
import { insteadOf } from '../instead';
import { nudged } from '../nudged';
import { takerOf } from '../taking';

/** Exactly one wins; who comes too late is shown the next best order. */
export const orderClaim = acts(
  'order.claim',
  async (which, call) => {
    const result = await changeOrder(
      call,
      { action: 'order.claim', act: 'claim', ...which },
      async (order, actor, tx) => {
        const helper = await takerOf(tx, order, { personId: actor.personId, now: call.now });
        if (isRefused(helper)) return helper;
        return { claimer: { personId: helper._id, role: helper.kind }, doorCode: newDoorCode() };
      },
    );
    if (!isRefused(result) || result.code !== 'TAKEN') return nudged(result);
    return refused('TAKEN', { instead: await insteadOf(which.id, call) });
  },
  answerOrder,
);
