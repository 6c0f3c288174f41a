import { reads } from '../../kit/handler';
import { answerOrder } from '../answerOrder';

export const orderGet = reads('order.get', ({ id }, call) => answerOrder({ orderId: id }, call));
