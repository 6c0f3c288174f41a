import { at, levelOf, type Level, type Office, type Region, type RegionPath } from './region';

/** Of these offices at least one must be held, else the place is a gap: nobody is there to answer. */
const needed: Partial<Record<Level, readonly Office[]>> = {
  community: ['duty'],
  grid: ['branchSecretary'],
  building: ['leaderWorking', 'leaderNotWorking'],
};

/** Whether a place lacks whoever should answer for it: a community on duty, a grid its secretary, a building a leader. */
export function isGap({ level, holders = {} }: Pick<Region, 'level' | 'holders'>): boolean {
  const offices = needed[level];
  return offices !== undefined && !offices.some((office) => holders[office] !== undefined);
}

/** Without what stands between the signs of a name, small. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s·・.-]/g, '');

/** Each two signs that follow each other; a single sign stands for itself. */
function bigrams(text: string): string[] {
  const signs = [...text];
  if (signs.length < 2) return signs;
  return [...new Set(signs.slice(1).map((sign, n) => `${signs[n] ?? ''}${sign}`))];
}

/** In which places around it a place is looked for: communities in their street and tenant, buildings in their community. */
const searchedIn: Partial<Record<Level, readonly Level[]>> = {
  street: ['tenant'],
  community: ['tenant', 'street'],
  grid: ['community'],
  building: ['community'],
};

/** What a place is found by: each two signs of its estate and name, with each area in which it is looked for. */
function findsOf({ _id, level, name, estate = '' }: Region): string[] {
  const signs = plain(estate + name);
  const grams = [...bigrams(signs), ...new Set(signs)];
  const areas = (searchedIn[level] ?? []).flatMap((around) => at(around, _id) ?? []);
  return areas.flatMap((area) => grams.map((gram) => area + gram));
}

/**
 * What to look for when somebody types part of a name, rarest first: of a building its number tells most, which comes
 * last; of a community what comes before 社区.
 */
export function wantedIn(under: RegionPath, typed: string): string[] {
  const community = at('community', under);
  const grams = bigrams(plain(typed));
  return (community ? grams.reverse() : grams).map((gram) => (community ?? under) + gram);
}

/** What follows from the other fields of a place, for the indexes: whether it is a gap, and what it is found by. */
export function derived(region: Region): Pick<Region, 'gap' | 'finds'> {
  return {
    ...(region.level in needed ? { gap: isGap(region) } : {}),
    ...(region.level in searchedIn ? { finds: findsOf(region) } : {}),
  };
}

/** A place as it is written: with what follows from its fields. Whoever writes a whole one uses this. */
export const kept = (region: Region): Region => ({ ...region, ...derived(region) });

/** The code of the next place in one: its own where that is free, else the number after the highest. */
export function freeCode(taken: readonly RegionPath[], wished?: string): string {
  const codes = new Set(taken.map((path) => path.split('/').at(-2) ?? ''));
  if (wished !== undefined && !codes.has(wished)) return wished;
  const numbers = [...codes].filter((code) => /^\d+$/.test(code));
  const width = Math.max(2, ...numbers.map((code) => code.length));
  const highest = Math.max(0, ...numbers.map(Number));
  return String(highest + 1).padStart(width, '0');
}

/** The level of what stands right under a place; undefined under a household. */
export function levelUnder(place: RegionPath): Level | undefined {
  const below = `${place}0/`;
  return place.split('/').length > 7 ? undefined : levelOf(below);
}
