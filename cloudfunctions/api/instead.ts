import { nearness, nearnesses } from '@core/domain/place/region';
import { mayTake } from '@core/domain/routing/eligible';
import type { Call } from '../kit/call';
import { find, one } from '../kit/store';

const LOOKED_AT = 8;

/** Another open order for a helper who came too late: the nearest of those that wait longest. */
export async function insteadOf(orderId: string, call: Call): Promise<string | undefined> {
  const helper = await one('helpers', call.id);
  if (!helper) return undefined;
  const waiting = { community: helper.community, state: 'open' };
  const open = await find('orders', waiting, LOOKED_AT, ['submittedAt', 'asc'], ['_id', 'asc']);
  const far = (place: string) => nearnesses.indexOf(nearness(place, helper.home));
  const [nearest] = open
    .filter((order) => order._id !== orderId && mayTake(order, helper))
    .sort((a, b) => far(a.place) - far(b.place));
  return nearest?._id;
}
