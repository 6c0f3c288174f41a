import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

export const orderStart = acts(
  'order.start',
  (which, call) => changeOrder(call, { action: 'order.start', act: 'start', ...which }),
  answerOrder,
);
