import { at, nearness, nearnesses } from '@core/domain/place/region';
import { mayTake } from '@core/domain/routing/eligible';
import type { Call } from '../kit/call';
import { find, one } from '../kit/store';

const LOOKED_AT = 8;

/** Another open order for a helper who came too late: the nearest of those that wait longest. */
export async function insteadOf(orderId: string, call: Call): Promise<string | undefined> {
  const waiting = { community: at('community', call.person.home ?? '') ?? '', state: 'open' };
  const [helper, open] = await Promise.all([
    one('helpers', call.id),
    find('orders', waiting, LOOKED_AT, ['submittedAt', 'asc'], ['_id', 'asc']),
  ]);
  if (!helper) return undefined;
  const far = (place: string) => nearnesses.indexOf(nearness(place, helper.home));
  const [nearest] = open
    .filter((order) => order._id !== orderId && mayTake(order, helper))
    .sort((a, b) => far(a.place) - far(b.place));
  return nearest?._id;
}
