import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { wrongPhotos } from '../wanting';

/** 代购: what was paid, with a picture of the receipt; never over the ceiling. */
export const orderReceipt = acts(
  'order.receipt',
  async ({ id, version, amount, photo }, call) => {
    if ((await wrongPhotos([photo], call)).length > 0) return refused('BAD_INPUT', { fields: ['photo'] });
    const step = { action: 'order.receipt', act: 'receipt', id, version } as const;
    return changeOrder(call, step, ({ purchase }) => {
      if (!purchase) return {};
      if (amount > purchase.ceiling) return refused('OVER_CEILING');
      return { purchase: { ceiling: purchase.ceiling, receipt: { amount, photo, at: call.now } } };
    });
  },
  answerOrder,
);
