import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** Somebody's part in an order is no longer needed. */
export const orderDismiss = acts(
  'order.dismiss',
  ({ id, version, party }, call) =>
    changeOrder(call, { action: 'order.dismiss', act: 'dismiss', id, version }, ({ parties = [] }) =>
      party < parties.length ? { parties: parties.filter((_, n) => n !== party) } : refused('NOTHING_ASKED'),
    ),
  answerOrder,
);
