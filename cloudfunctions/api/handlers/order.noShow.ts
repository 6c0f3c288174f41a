import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';
import { absent } from '../returning';
import { checkTexts } from '../texts';

/** Nobody came: neighbours are asked again, and who was expected may say his side. */
export const orderNoShow = acts(
  'order.noShow',
  async ({ id, version, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.noShow', act: 'noShow', id, version } as const;
    return nudged(
      await changeOrder(call, step, (order, actor) => absent(order, actor, { words, at: call.now })),
    );
  },
  answerOrder,
);
