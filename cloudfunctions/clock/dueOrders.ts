import { inTurn } from '../kit/inTurn';
import { logFailure } from '../kit/log';
import { atMost, find } from '../kit/store';
import { Conflict } from '../kit/transaction';
import { lookAt } from './lookAt';

/** Looks at the orders that have been due longest; returns how many it moved on. */
export async function dueOrders(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('orders', { dueAt: atMost(now) }, slice, ['dueAt', 'asc']);
  return inTurn(due, atOnce, async ({ _id }) => {
    try {
      return (await lookAt(_id, now)).moved;
    } catch (error) {
      if (!(error instanceof Conflict)) logFailure(`clock order ${_id}`, error);
      return false;
    }
  });
}
