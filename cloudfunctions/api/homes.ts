import { at, type Level, type RegionPath } from '@core/domain/place/region';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';

const homely: readonly (Level | undefined)[] = ['building', 'stairwell', 'household'];

/** A home as told, with its community: a building that exists, or a stairwell or household of it. */
export async function homeAt(
  home: RegionPath,
): Promise<{ home: RegionPath; community: RegionPath } | Refused<'NOT_FOUND'>> {
  const region = await one('regions', home);
  const community = at('community', home);
  return community && homely.includes(region?.level) ? { home, community } : refused('NOT_FOUND');
}
