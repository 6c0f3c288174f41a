import { acts, nothing } from '../../kit/handler';
import { changeOrder } from '../changeOrder';

/** He cannot take it over, or who asked him takes the question back. */
export const orderRefuseHandOver = acts(
  'order.refuseHandOver',
  (which, call) => changeOrder(call, { action: 'order.refuseHandOver', act: 'refuseHandOver', ...which }),
  nothing,
);
