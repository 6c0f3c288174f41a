import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';

export const orderPublish = acts(
  'order.publish',
  async (which, call) =>
    nudged(await changeOrder(call, { action: 'order.publish', act: 'publish', ...which })),
  answerOrder,
);
