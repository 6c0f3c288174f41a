import { acts } from '../../kit/handler';
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
    return changeOrder(call, step, ({ followUp }, { personId, role }) =>
      followUp
        ? { followUp: { ...followUp, done: { by: { personId, role }, answer, words, at: call.now } } }
        : {},
    );
  },
  answerOrder,
);
