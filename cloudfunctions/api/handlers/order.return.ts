import { acts, nothing } from '../../kit/handler';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';
import { givenBack } from '../returning';
import { checkTexts } from '../texts';

export const orderReturn = acts(
  'order.return',
  async ({ id, version, reason, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return nudged(
      await changeOrder(call, { action: 'order.return', act: 'returnToPool', id, version }, (order, actor) =>
        givenBack(order, actor, { reason, words, at: call.now }),
      ),
    );
  },
  nothing,
);
