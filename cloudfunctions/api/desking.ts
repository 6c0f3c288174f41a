import type { Order } from '@core/domain/order/order';
import { deskRoles, holds } from '@core/domain/people/person';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';

/** An order of the caller's own desk; any other is not there. */
export async function orderAtDesk(id: string, call: Call): Promise<Order | Refused<'NOT_FOUND'>> {
  const order = await one('orders', id);
  return order && holds(call.caller, deskRoles, order.place) ? order : refused('NOT_FOUND');
}
