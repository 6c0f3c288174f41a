import type { RegionPath } from '@core/domain/place/region';
import type { Situation } from '@core/domain/routing/wave';
import type { Round } from '@core/domain/routing/policy';
import type { OrderRow } from '../kit/documents';
import { inForceIn } from '../kit/rules';
import { find } from '../kit/store';

/** Candidates the index gives a round: those asked least, whatever the size of the town (routing.md). */
const MOST_CANDIDATES = 80;
const MOST_ASKED = 100;

/** What a round is planned from: who lives in its ring, and who has been asked before. */
export async function situationOf(order: OrderRow, round: Round, now: number): Promise<Situation> {
  const area: { grid: RegionPath } | { community: RegionPath } =
    round.area === 'grid' ? { grid: order.grid } : { community: order.community };
  const rested = [['notices7d', 'asc'] as const, ['lastAskedAt', 'asc'] as const];
  const [{ policy, calendar }, candidates, offers] = await Promise.all([
    inForceIn(order.community, now),
    find('helpers', area, MOST_CANDIDATES, ...rested),
    find('offers', { orderId: order._id }, MOST_ASKED, ['at', 'asc']),
  ]);
  const asked = new Set(offers.map(({ personId }) => personId));
  return { order, asked, candidates, policy, calendar, now };
}
