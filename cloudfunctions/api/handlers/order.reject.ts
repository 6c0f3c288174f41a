import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

export const orderReject = acts(
  'order.reject',
  async ({ id, version, reason, goTo, notOurs }, call) => {
    const unseemly = await checkTexts(call, [reason, goTo]);
    if (unseemly) return unseemly;
    const step = { action: 'order.reject', act: 'reject', id, version } as const;
    return changeOrder(call, step, () => ({
      rejection: { reason, goTo },
      outcome: notOurs ? 'notOurs' : 'rejected',
    }));
  },
  answerOrder,
);
