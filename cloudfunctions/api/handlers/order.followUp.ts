import { afterAsking } from '@core/domain/order/followUp';
import { acts } from '../../kit/handler';
import { inForceIn } from '../../kit/rules';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

/** 回访: what a third person heard when she asked. */
export const orderFollowUp = acts(
  'order.followUp',
  async ({ id, version, answer, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.followUp', act: 'followUp', id, version } as const;
    return changeOrder(call, step, async ({ followUp, community }, { personId, role }) => {
      if (!followUp) return {};
      const { calendar } = await inForceIn(community, call.now);
      const heard = { by: { personId, role }, answer, words, at: call.now };
      return { followUp: afterAsking(followUp, heard, calendar) };
    });
  },
  answerOrder,
);
