import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

export const orderContact = acts(
  'order.contact',
  (which, call) => changeOrder(call, { action: 'order.contact', act: 'contact', ...which }),
  answerOrder,
);
