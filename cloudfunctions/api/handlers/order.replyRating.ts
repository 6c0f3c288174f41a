import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

/** Who served answers what was said of it, once. */
export const orderReplyRating = acts(
  'order.replyRating',
  async ({ id, version, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.replyRating', act: 'replyRating', id, version } as const;
    return changeOrder(call, step, ({ rating }) =>
      rating ? { rating: { ...rating, reply: { words, at: call.now } } } : {},
    );
  },
  answerOrder,
);
