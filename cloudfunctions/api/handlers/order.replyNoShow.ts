import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

/** Who is said not to have come says his side; the desk and the household read both. */
export const orderReplyNoShow = acts(
  'order.replyNoShow',
  async ({ id, version, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.replyNoShow', act: 'replyNoShow', id, version } as const;
    return changeOrder(call, step, ({ noShow }) =>
      noShow ? { noShow: { ...noShow, reply: { words, at: call.now } } } : {},
    );
  },
  answerOrder,
);
