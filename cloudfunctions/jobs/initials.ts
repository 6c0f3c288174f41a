import { pinyin } from 'pinyin-pro';
import type { RegionPath } from '@core/domain/place/region';
import { inTurn } from '../kit/inTurn';
import { initialsTokens, nameTokens } from '../kit/nameTokens';
import { openName } from '../kit/personal';
import { find } from '../kit/store';
import { commit } from '../kit/transaction';

const SLICE = 50;
const AT_ONCE = 4;

/** The first letters of a name's pinyin, read as a name is: 王秀兰 → wxl, 曾 → z. */
const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', surname: 'head', type: 'array' }).join('');

/** All that a name is found by: its signs two by two, and its initials. */
export const rosterTokens = (name: string, community: RegionPath): string[] => [
  ...nameTokens(name, community),
  ...initialsTokens(initialsOf(name), community),
];

/** Adds the initials to names that were written without: only this function knows pinyin. Returns how many it did. */
export async function addInitials(): Promise<number> {
  const rows = await find('names', { pinyin: false }, SLICE, ['_id', 'asc']);
  return inTurn(rows, AT_ONCE, ({ _id, personId }) => withInitials(_id, personId));
}

async function withInitials(rowId: string, personId: string): Promise<boolean> {
  return commit(async (tx) => {
    const [row, person] = [await tx.get('names', rowId), await tx.get('people', personId)];
    if (!row || row.pinyin) return false;
    if (!person) {
      await tx.remove('names', rowId);
      return true;
    }
    const tokens = rosterTokens(openName(person).name, row.community);
    await tx.put('names', { ...row, tokens, pinyin: true });
    return true;
  });
}
