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

/** What an order becomes when nobody came: both sides are kept, and who was expected is not asked for it again. */
export function absent(
  { routing, claimer }: Order,
  { personId, role }: Actor,
  said: { words: string; at: number },
): Change {
  if (!claimer) return {};
  const { personId: absentee } = claimer;
  return {
    noShow: { by: { personId, role }, ...said, absentee: { personId: absentee, role: claimer.role } },
    routing: { ...routing, excluded: [...routing.excluded, absentee] },
  };
}
