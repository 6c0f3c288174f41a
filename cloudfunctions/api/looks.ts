import { dayOf } from '@core/domain/calendar/time';
import type { Order } from '@core/domain/order/order';
import type { Call } from '../kit/call';
import { idOf } from '../kit/ids';
import { put } from '../kit/store';

/** Writes down who opened a household's name, telephone and door: one row a person, order and day. */
export async function noteLook(order: Order, call: Call): Promise<void> {
  if (order.residentId === call.id) return;
  await put('looks', {
    _id: idOf(order._id, call.id, dayOf(call.now)),
    orderId: order._id,
    residentId: order.residentId,
    viewerId: call.id,
    at: call.now,
  });
}
