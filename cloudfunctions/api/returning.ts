import type { Order } from '@core/domain/order/order';
import type { Actor, Change } from '@core/domain/order/take';

/** What an order becomes when a helper gives it back: why is kept for the desk, and he is not asked for it again. */
export function givenBack(
  { routing }: Order,
  { personId, role }: Actor,
  why: { reason: string; words: string; at: number },
): Change {
  return {
    returned: { by: { personId, role }, ...why },
    routing: { ...routing, excluded: [...routing.excluded, personId] },
  };
}
