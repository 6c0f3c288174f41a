import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { chainUpwards } from '../../kit/chainUpwards';
import { checkTexts } from '../texts';

/** 呼: the next office up must answer down; who calls says why. */
export const orderEscalate = acts(
  'order.escalate',
  async ({ id, version, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.escalate', act: 'escalate', id, version } as const;
    return changeOrder(call, step, async (order, _actor, tx) => {
      const chain = await chainUpwards(tx, order);
      if (order.level >= chain.length - 1) return refused('AT_THE_TOP');
      return { chain, calledUp: words };
    });
  },
  answerOrder,
);
