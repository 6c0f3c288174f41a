import { platformIdentity } from '../kit/sdk';
import { now } from '../kit/clock';
import { keepNow } from './keepNow';
import { lookAt } from './lookAt';
import { tick } from './tick';

/**
 * The `clock` function: the timer's every minute, and a nudge about one order, or about roles, right after somebody's act. Clients can
 * call any function by name on WeChat; this one does nothing for a person.
 */
export async function main(event: unknown, context: unknown): Promise<object> {
  const { openid, uid } = platformIdentity(context);
  if (openid ?? uid) return { ok: false };
  if (typeof event === 'object' && event !== null && 'grants' in event) return keepNow(now());
  const order = orderIn(event);
  return order === undefined ? tick() : lookAt(order, now());
}

function orderIn(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || !('order' in event)) return undefined;
  return typeof event.order === 'string' ? event.order : undefined;
}
