import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

export const orderReject = acts(
  'order.reject',
  ({ id, version, reason, goTo }, call) =>
    changeOrder(call, { action: 'order.reject', act: 'reject', id, version }, () => ({
      rejection: { reason, goTo },
    })),
  answerOrder,
);
