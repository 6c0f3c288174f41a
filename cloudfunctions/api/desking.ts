import type { Order } from '@core/domain/order/order';
import { subjectOf } from '@core/domain/order/visibility';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';

/** An order of the caller's own desk; any other is not there. */
export async function orderAtDesk(id: string, call: Call): Promise<Order | Refused<'NOT_FOUND'>> {
  const order = await one('orders', id);
  return order && call.reaches(subjectOf(order)) ? order : refused('NOT_FOUND');
}
