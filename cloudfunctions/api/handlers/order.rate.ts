import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

export const orderRate = acts(
  'order.rate',
  async ({ id, version, stars, tags, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return changeOrder(call, { action: 'order.rate', act: 'rate', id, version }, () => ({
      rating: { stars, tags, words, at: call.now },
    }));
  },
  answerOrder,
);
