import { lookAt } from './lookAt';
import { inDueOrder, type Pace } from './inDueOrder';

/**
 * Looks once at every order that is due, those that have been longest first, until the time is up; returns how many it
 * moved on. One that cannot be moved is passed by: it keeps nobody behind it waiting.
 */
export function dueOrders(now: number, pace: Pace): Promise<number> {
  return inDueOrder('orders', now, pace, async (id) => (await lookAt(id, now)).moved);
}
