import { isLive } from '@core/domain/order/order';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** Closes a duplicate into the live order of the same building and item that says the same. */
export const orderMerge = acts(
  'order.merge',
  ({ id, version, into }, call) =>
    changeOrder(call, { action: 'order.merge', act: 'merge', id, version }, async (order, _actor, tx) => {
      const other = await tx.get('orders', into);
      const similar = other?.building === order.building && other.itemId === order.itemId;
      if (!similar || into === id || !isLive(other)) return refused('NOT_SIMILAR');
      return { mergedInto: into };
    }),
  answerOrder,
);
