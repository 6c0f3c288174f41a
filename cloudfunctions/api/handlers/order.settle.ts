import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** 已结清: the caller's own tick; the product moves no money. */
export const orderSettle = acts(
  'order.settle',
  (which, call) =>
    changeOrder(call, { action: 'order.settle', act: 'settle', ...which }, ({ purchase }, { relations }) => {
      if (!purchase) return {};
      const tick = relations.includes('claimer') ? 'helperSettledAt' : 'ownerSettledAt';
      return { purchase: { ...purchase, [tick]: purchase[tick] ?? call.now } };
    }),
  answerOrder,
);
