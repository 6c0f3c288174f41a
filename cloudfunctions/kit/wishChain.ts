import { chainOf } from '@core/domain/people/offices';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import type { WishHolder } from '@core/domain/wish/wish';
import { many } from './store';
import type { Tx } from './transaction';

/** The places whose holders answer for wishes, up to the county. */
export const wishChainPlaces = (place: RegionPath): RegionPath[] =>
  (['tenant', 'street', 'community', 'grid'] as const).flatMap((level) => at(level, place) ?? []);

/** Who holds the offices of a place now, lowest first; the clock keeps them within the minute. */
export async function wishChainAt(place: RegionPath): Promise<WishHolder[]> {
  return chainOf(place, byPath(await many('regions', wishChainPlaces(place))));
}

/** The same within a commit. */
export async function wishChainIn(tx: Tx, place: RegionPath): Promise<WishHolder[]> {
  const regions = await Promise.all(wishChainPlaces(place).map((path) => tx.get('regions', path)));
  return chainOf(place, byPath(regions.filter((region) => region !== undefined)));
}

const byPath = (regions: readonly Region[]) => new Map(regions.map((region) => [region._id, region]));
