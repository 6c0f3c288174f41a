import type { Parsed } from '@core/contract/index';
import { at, levelOf, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';

type Filter = Parsed<'wish.wall'>['filter'];

/** Whose wall the caller sees: of the community he lives in, or helps in, or works for. */
export function wallOf(call: Call): RegionPath | undefined {
  const [helpsIn] = call.grants.flatMap(({ scope }) => at('community', scope) ?? []);
  return at('community', call.person.home ?? '') ?? helpsIn;
}

/** One filter at a time; without a grid of one's own «near» is the community. */
export function wallWhere(
  filter: Filter,
  { community, grid }: { community: RegionPath; grid: RegionPath | undefined },
): object {
  if (filter === undefined) return { community };
  if (filter === 'near') return grid === undefined ? { community } : { grid };
  return filter === 'children' || filter === 'elders'
    ? { community, group: filter }
    : { community, season: filter };
}

/** Wishes of the place of an office, as an index has them. */
export function wishesIn(scope: RegionPath): object | undefined {
  const level = levelOf(scope);
  return level === 'community' || level === 'grid' || level === 'building' ? { [level]: scope } : undefined;
}
