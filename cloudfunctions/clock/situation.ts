import type { Area } from '@core/domain/routing/policy';
import type { Situation } from '@core/domain/routing/wave';
import type { OrderRow } from '../kit/documents';
import { gridsBeside, livingIn, rested } from '../kit/ringPlaces';
import { inForceIn } from '../kit/rules';
import { find } from '../kit/store';

/** Candidates the index gives a round: those asked least, whatever the size of the town (routing.md). */
const MOST_CANDIDATES = 100;
const MOST_ASKED = 200;

/** What a round is planned from: who lives in its ring, and who has been asked before. No area: nobody is left to ask. */
export async function situationOf(order: OrderRow, area: Area | undefined, now: number): Promise<Situation> {
  const [{ policy, calendar }, beside, offers] = await Promise.all([
    inForceIn(order.community, now),
    gridsBeside(order),
    find('offers', { orderId: order._id }, MOST_ASKED, ['at', 'asc']),
  ]);
  const candidates = area
    ? await find('helpers', await livingIn(area, order, beside), MOST_CANDIDATES, ...rested)
    : [];
  const asked = new Set(offers.map(({ personId }) => personId));
  return { order: { ...order, beside }, asked, candidates, policy, calendar, now };
}
