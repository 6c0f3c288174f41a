import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';

/** What was sent to somebody comes back, and neighbours are asked again. */
export const orderRecall = acts(
  'order.recall',
  async (which, call) => nudged(await changeOrder(call, { action: 'order.recall', act: 'recall', ...which })),
  answerOrder,
);
