import { createHmac } from 'node:crypto';
import type { RegionPath } from '@core/domain/place/region';
import { currentKeyId, derivedKey } from './keys';

const BYTES = 9;

const LATIN = /^[a-z]+$/;

/** What a name is searched by: without spaces and points between its parts, Latin letters small. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s·・•.'-]/g, '');

/** Each two signs that follow each other; a single sign stands for itself. */
function bigrams(text: string): string[] {
  const signs = [...text];
  if (signs.length < 2) return signs;
  return [...new Set(signs.slice(1).map((sign, n) => `${signs[n] ?? ''}${sign}`))];
}

/** The community salts it: the same name in two communities leaves nothing in common. */
const token = (keyId: string, community: RegionPath, gram: string): string =>
  createHmac('sha256', derivedKey(keyId, 'names'))
    .update(`${community}\n${gram}`)
    .digest()
    .subarray(0, BYTES)
    .toString('base64url');

/** What a name is found by in one community, as HMACs of each two signs of it; nothing leads back to the name. */
export function nameTokens(name: string, community: RegionPath, keyId = currentKeyId()): string[] {
  return bigrams(plain(name)).map((gram) => token(keyId, community, gram));
}

/** What the initials of a name's pinyin are found by (王秀兰: wxl); apart from letters that are part of a name. */
export function initialsTokens(initials: string, community: RegionPath, keyId = currentKeyId()): string[] {
  return bigrams(plain(initials)).map((gram) => token(keyId, community, `pinyin ${gram}`));
}

/** Signs that must be typed before anything is looked for: one alone would name half a community. */
const LEAST = 2;

/** What to look for when somebody types part of a name, or its initials in Latin letters; nothing while it is too short. */
export function searchTokens(typed: string, community: RegionPath, keyId = currentKeyId()): string[] {
  const wanted = plain(typed);
  if ([...wanted].length < LEAST) return [];
  return LATIN.test(wanted) ? initialsTokens(wanted, community, keyId) : nameTokens(wanted, community, keyId);
}
