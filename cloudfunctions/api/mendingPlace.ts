import type { Parsed } from '@core/contract/index';
import type { Region, RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

type Told = Pick<Parsed<'place.mend'>, 'estate' | 'phone' | 'order'>;

/** A place with what was told anew; what was emptied is taken away. */
export function mended(region: Region, { estate, phone, order }: Told): Region {
  const { estate: estateBefore, phone: phoneBefore, ...rest } = region;
  const now = { estate: estate ?? estateBefore, phone: phone ?? phoneBefore };
  return {
    ...rest,
    order: order ?? region.order,
    ...(now.estate ? { estate: now.estate } : {}),
    ...(now.phone ? { phone: now.phone } : {}),
  };
}

/** A grid beside these; each of them stands beside it too, and those left out no longer. */
export async function nextTo(
  tx: Tx,
  call: Call,
  grid: Region,
  neighbours: readonly RegionPath[],
): Promise<Region | Refused<'NOT_FOUND'>> {
  const wanted = new Set(neighbours.filter((path) => path !== grid._id));
  const concerned = [...new Set([...(grid.neighbours ?? []), ...wanted])];
  const others = await Promise.all(concerned.map((path) => tx.get('regions', path)));
  const isGrid = (path: RegionPath) => others.some((other) => other?._id === path && other.level === 'grid');
  const fit = [...wanted].every((path) => call.reaches({ place: path }) && isGrid(path));
  if (!fit || grid.level !== 'grid') return refused('NOT_FOUND');
  for (const other of others) {
    if (!other) continue;
    const left = (other.neighbours ?? []).filter((path) => path !== grid._id);
    await tx.put('regions', { ...other, neighbours: wanted.has(other._id) ? [...left, grid._id] : left });
  }
  return { ...grid, neighbours: [...wanted] };
}
