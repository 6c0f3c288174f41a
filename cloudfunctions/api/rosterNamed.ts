import type { RegionPath } from '@core/domain/place/region';
import type { RosterRow } from '../kit/documents';
import { keyIds } from '../kit/keys';
import { searchTokens } from '../kit/nameTokens';
import { allOf, find } from '../kit/store';

/** Lines of a community's roster whose name holds what was typed, or whose initials do. */
export async function rosterNamed(community: RegionPath, typed: string, limit: number): Promise<RosterRow[]> {
  const found = await Promise.all(
    keyIds().map(async (keyId) => {
      const tokens = searchTokens(typed, community, keyId);
      return tokens.length === 0 ? [] : find('roster', { community, tokens: allOf(tokens) }, limit);
    }),
  );
  return [...new Map(found.flat().map((line) => [line._id, line])).values()].slice(0, limit);
}
