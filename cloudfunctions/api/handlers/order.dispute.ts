import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

/** The resident says that it is not done: the supervisor becomes accountable. */
export const orderDispute = acts(
  'order.dispute',
  async ({ id, version, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const dispute = { words, at: call.now };
    return changeOrder(call, { action: 'order.dispute', act: 'dispute', id, version }, () => ({
      dispute,
      confirmation: 'disputed',
    }));
  },
  answerOrder,
);
