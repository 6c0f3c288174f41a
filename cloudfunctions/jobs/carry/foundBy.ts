import type { RegionPath } from '@core/domain/place/region';
import { initialsTokens, nameTokens } from '../../kit/nameTokens';
import { initialsOf } from '../initials';

/** What a name is found by in a community, its initials included: this function knows pinyin. */
export const foundBy = (name: string, community: RegionPath): string[] => [
  ...nameTokens(name, community),
  ...initialsTokens(initialsOf(name), community),
];
