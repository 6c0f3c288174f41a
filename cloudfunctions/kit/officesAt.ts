import { chainOf } from '@core/domain/people/offices';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import type { Holder } from '@core/domain/order/order';
import { many } from './store';
import type { Tx } from './transaction';

/** The places whose holders answer for what happens in a place, up to the county. */
export const officePlaces = (place: RegionPath): RegionPath[] =>
  (['tenant', 'street', 'community', 'grid'] as const).flatMap((level) => at(level, place) ?? []);

/** Who holds the offices of a place now, lowest first; the clock keeps them within the minute. */
export async function officesAt(place: RegionPath): Promise<Holder[]> {
  return chainOf(place, byPath(await many('regions', officePlaces(place))));
}

/** The same within a commit. */
export async function officesIn(tx: Tx, place: RegionPath): Promise<Holder[]> {
  const regions = await Promise.all(officePlaces(place).map((path) => tx.get('regions', path)));
  return chainOf(place, byPath(regions.filter((region) => region !== undefined)));
}

const byPath = (regions: readonly Region[]) => new Map(regions.map((region) => [region._id, region]));
