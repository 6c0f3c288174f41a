import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

export const orderExplain = acts(
  'order.explain',
  ({ id, version, reason, goTo }, call) =>
    changeOrder(call, { action: 'order.explain', act: 'explain', id, version }, () => ({
      rejection: { reason, goTo },
    })),
  answerOrder,
);
