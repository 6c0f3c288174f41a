import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

export const orderUrge = acts(
  'order.urge',
  (which, call) => changeOrder(call, { action: 'order.urge', act: 'urge', ...which }),
  answerOrder,
);
