import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';

export const orderWithdraw = acts(
  'order.withdraw',
  async (which, call) =>
    nudged(await changeOrder(call, { action: 'order.withdraw', act: 'withdraw', ...which })),
  answerOrder,
);
