import type { Actor } from '@core/domain/order/take';
import type { ServiceDay } from '@core/domain/serviceDay/day';
import type { Call } from '../kit/call';
import { dayOrderId, isTakenOn } from '../kit/dayOrders';
import type { DayOrderRow, OrderRow } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

/** An order of a day that nobody has taken on yet; one that is not in the day is not there. */
export async function untaken(
  tx: Tx,
  day: ServiceDay,
  orderId: string,
): Promise<{ row: DayOrderRow; order: OrderRow } | Refused<'NOT_FOUND' | 'ORDER_TAKEN_ON'>> {
  const row = await tx.get('dayOrders', dayOrderId(day._id, orderId));
  const order = row?.in ? await tx.get('orders', orderId) : undefined;
  if (!row || !order) return refused('NOT_FOUND');
  return isTakenOn(order, day._id) ? refused('ORDER_TAKEN_ON') : { row, order };
}

/** Whoever runs the day acts as the desk on its orders: the permission table let him. */
export function deskActor(call: Call, { place }: ServiceDay): Actor {
  const grant = call.grants.find(({ role, scope }) => call.row[role] && place.startsWith(scope));
  return { personId: call.id, role: grant?.role ?? 'communityStaff', relations: ['desk'] };
}
