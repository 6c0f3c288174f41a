import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

export const orderExplain = acts(
  'order.explain',
  async ({ id, version, reason, goTo }, call) => {
    const unseemly = await checkTexts(call, [reason, goTo]);
    if (unseemly) return unseemly;
    const step = { action: 'order.explain', act: 'explain', id, version } as const;
    return changeOrder(call, step, () => ({ rejection: { reason, goTo } }));
  },
  answerOrder,
);
