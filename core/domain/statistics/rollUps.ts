import { at, type RegionPath } from '../place/region';
import { periodKinds, startOf, type Period } from './period';

/** Whose numbers are kept: a place's in a period. */
export interface Kept {
  place: RegionPath;
  period: Period;
}

/** The places that have numbers of their own, from the smallest up. */
export const countedLevels = ['grid', 'community', 'street', 'tenant'] as const;

/**
 * Everything in which a day of a grid is contained: the places around it, in the day, its week and its month. Each is
 * kept, so that a question about any place and period reads one document, however large the town.
 */
export function rollUpsOf(grid: RegionPath, day: string): Kept[] {
  return countedLevels.flatMap((level) => {
    const place = at(level, grid);
    if (place === undefined) return [];
    return periodKinds.map((kind) => ({ place, period: { kind, start: startOf(kind, day) } }));
  });
}
