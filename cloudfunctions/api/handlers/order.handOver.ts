import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { takerOf } from '../taking';
import { checkTexts } from '../texts';

/** 移交: asks one other; until he says yes the order stays where it is. */
export const orderHandOver = acts(
  'order.handOver',
  async ({ id, version, to, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.handOver', act: 'handOver', id, version } as const;
    return changeOrder(call, step, async (order, _actor, tx) => {
      const helper = await takerOf(tx, order, { personId: to, now: call.now });
      if (isRefused(helper)) return helper;
      return { handOver: { to, role: helper.kind, words, at: call.now } };
    });
  },
  answerOrder,
);
