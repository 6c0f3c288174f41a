import { at, type RegionPath } from '@core/domain/place/region';
import type { Order } from '@core/domain/order/order';
import type { Area } from '@core/domain/routing/policy';
import { anyOf, find, one, type Where } from './store';

/** Of a street's communities no more than this count as beside each other. */
const MOST_BESIDE = 20;

/** How a ring's candidates come: those asked least of late, longest ago. */
export const rested = [['notices7d', 'asc'] as const, ['lastAskedAt', 'asc'] as const];

/** The grids that touch the order's own, as the tree has them. */
export async function gridsBeside({ grid }: Pick<Order, 'grid'>): Promise<RegionPath[]> {
  return (await one('regions', grid))?.neighbours ?? [];
}

/** Who lives in a ring, as one indexed query. Where nobody said what lies beside a grid, the whole community does. */
export async function livingIn(
  area: Area,
  { grid, community }: Pick<Order, 'grid' | 'community'>,
  beside: readonly RegionPath[],
): Promise<Where> {
  if (area === 'grid') return { grid };
  if (area === 'beside' && beside.length > 0) return { grid: anyOf([grid, ...beside]) };
  if (area !== 'beyond') return { community };
  return { community: anyOf([...new Set([community, ...(await communitiesBeside(community))])]) };
}

/** The communities that touch one; where nobody said, those of its street. */
async function communitiesBeside(community: RegionPath): Promise<RegionPath[]> {
  const named = (await one('regions', community))?.neighbours ?? [];
  if (named.length > 0) return named;
  const street = { parent: at('street', community) ?? '' };
  return (await find('regions', street, MOST_BESIDE, ['order', 'asc'])).map(({ _id }) => _id);
}
