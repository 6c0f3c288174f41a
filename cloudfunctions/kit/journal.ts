import type { Order } from '@core/domain/order/order';
import type { Act } from '@core/domain/order/steps';
import type { Actor } from '@core/domain/order/take';
import type { Happened } from './documents';

/** What happened to an order, for good: ids only, one row a version, never changed. */
export function happened(order: Order, act: Act | 'place', actor: Actor, now: number): Happened {
  return {
    _id: `${order._id}-${order.version}`,
    orderId: order._id,
    seq: order.version,
    at: now,
    act,
    by: actor.personId,
    role: actor.relations.includes('clock') ? 'clock' : actor.role,
  };
}
