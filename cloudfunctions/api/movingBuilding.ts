import { freeCode } from '@core/domain/place/kept';
import type { Move } from '@core/domain/place/move';
import type { RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { find, many, one } from '../kit/store';

const MOST_CHILDREN = 99;

/** Where a building would go in another grid: with its own code, if no building has or had it there. */
export async function plannedMove(
  call: Call,
  building: RegionPath,
  toGrid: RegionPath,
): Promise<Move | Refused<'NOT_FOUND' | 'PLACE_LEAVING' | 'PLACE_FULL'>> {
  if (!call.reaches({ place: building }) || !call.reaches({ place: toGrid })) return refused('NOT_FOUND');
  const places = await many('regions', [building, toGrid]);
  const [from, grid] = [building, toGrid].map((path) => places.find(({ _id }) => _id === path));
  if (from?.level !== 'building' || grid?.level !== 'grid' || from.parent === toGrid)
    return refused('NOT_FOUND');
  if (from.leaving !== undefined) return refused('PLACE_LEAVING');
  const there = await find('regions', { parent: toGrid }, MOST_CHILDREN, ['order', 'asc']);
  if (there.length === MOST_CHILDREN) return refused('PLACE_FULL');
  const own = building.split('/').at(-2);
  const wasThere = await one('movedPlaces', `${toGrid}${own}/`);
  const taken = [...there.map(({ _id }) => _id), ...(wasThere ? [wasThere._id] : [])];
  return { from: building, to: `${toGrid}${freeCode(taken, own)}/` };
}
