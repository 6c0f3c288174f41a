import { at, type RegionPath } from '@core/domain/place/region';
import type { Area } from '@core/domain/routing/policy';
import type { Situation } from '@core/domain/routing/wave';
import type { OrderRow } from '../kit/documents';
import { inForceIn } from '../kit/rules';
import { anyOf, find, one, type Where } from '../kit/store';

/** Candidates the index gives a round: those asked least, whatever the size of the town (routing.md). */
const MOST_CANDIDATES = 100;
const MOST_ASKED = 200;
/** Places beside one: as many as its page lets be named, and of a street's communities no more than this. */
const MOST_BESIDE = 20;

const rested = [['notices7d', 'asc'] as const, ['lastAskedAt', 'asc'] as const];

/** What a round is planned from: who lives in its ring, and who has been asked before. No area: nobody is left to ask. */
export async function situationOf(order: OrderRow, area: Area | undefined, now: number): Promise<Situation> {
  const [{ policy, calendar }, beside, offers] = await Promise.all([
    inForceIn(order.community, now),
    gridsBeside(order),
    find('offers', { orderId: order._id }, MOST_ASKED, ['at', 'asc']),
  ]);
  const where = area && (await whereIn(area, order, beside));
  const candidates = where ? await find('helpers', where, MOST_CANDIDATES, ...rested) : [];
  const asked = new Set(offers.map(({ personId }) => personId));
  return { order: { ...order, beside }, asked, candidates, policy, calendar, now };
}

async function gridsBeside({ grid }: OrderRow): Promise<RegionPath[]> {
  return (await one('regions', grid))?.neighbours ?? [];
}

/** One indexed query for each area. Where nobody said what lies beside a grid, the community does. */
async function whereIn(area: Area, order: OrderRow, beside: readonly RegionPath[]): Promise<Where> {
  const { grid, community } = order;
  if (area === 'grid') return { grid };
  if (area === 'beside' && beside.length > 0) return { grid: anyOf([grid, ...beside]) };
  if (area !== 'beyond') return { community };
  return { community: anyOf([...new Set([community, ...(await communitiesBeside(community))])]) };
}

/** The communities that touch one; where nobody said, those of its street. */
export async function communitiesBeside(community: RegionPath): Promise<RegionPath[]> {
  const named = (await one('regions', community))?.neighbours ?? [];
  if (named.length > 0) return named;
  const street = { parent: at('street', community) ?? '' };
  return (await find('regions', street, MOST_BESIDE, ['order', 'asc'])).map(({ _id }) => _id);
}
