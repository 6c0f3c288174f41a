import { at, levelOf, type RegionPath } from '@core/domain/place/region';

/** Whether a snap may be about a place: a grid or a building of the community one lives in. */
export function isSnapPlace(place: RegionPath, home: RegionPath): boolean {
  const level = levelOf(place);
  return (level === 'grid' || level === 'building') && at('community', place) === at('community', home);
}
