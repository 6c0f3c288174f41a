import type { RegionPath } from '@core/domain/place/region';
import type { NameRow } from './documents';
import { idOf } from './ids';
import { keyIds } from './keys';
import { nameTokens, searchTokens } from './nameTokens';
import { allOf, find } from './store';
import type { Tx } from './transaction';

/** A person who can be found by name in one community. */
export interface Named {
  personId: string;
  name: string;
  community: RegionPath;
}

const rowId = ({ personId, community }: Pick<Named, 'personId' | 'community'>): string =>
  idOf('name', personId, community);

/** The row a person is found by in one community; its pinyin is added by the `jobs` function, which knows it. */
export const nameRow = ({ personId, name, community }: Named): NameRow => ({
  _id: rowId({ personId, community }),
  ...{ personId, community },
  tokens: nameTokens(name, community),
  pinyin: false,
});

/** Has a person found by this name in a community, and by no earlier one. Call `startJobs()` after the commit. */
export const indexName = (tx: Tx, named: Named): Promise<void> => tx.put('names', nameRow(named));

/** Has a person no longer found by name in a community. */
export const unindexName = (tx: Tx, named: Pick<Named, 'personId' | 'community'>): Promise<void> =>
  tx.remove('names', rowId(named));

/** Ids of the people in a community whose name holds what was typed, or whose initials do; at most `limit`. */
export async function findByName(community: RegionPath, typed: string, limit: number): Promise<string[]> {
  const found = await Promise.all(
    keyIds().map(async (keyId) => {
      const tokens = searchTokens(typed, community, keyId);
      return tokens.length === 0 ? [] : find('names', { community, tokens: allOf(tokens) }, limit);
    }),
  );
  return [...new Set(found.flat().map(({ personId }) => personId))].slice(0, limit);
}
