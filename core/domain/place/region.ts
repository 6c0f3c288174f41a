/** The fixed levels of the region tree, from the tenant (one county or district) down to a household (户). */
export const levels = [
  'tenant',
  'street',
  'community',
  'grid',
  'building',
  'stairwell',
  'household',
] as const;
export type Level = (typeof levels)[number];

/**
 * A place's path: one code a level, each followed by a slash, e.g. `420583/01/03/012/06/2/302/`. It is also the
 * place's id. A place contains another exactly when its path is a prefix of the other's.
 */
export type RegionPath = string;

/** What one person answers for in a place; which role over which level fills it stands in `people/offices.ts`. */
export type Office =
  | 'county'
  | 'street'
  | 'duty'
  | 'communitySecretary'
  | 'branchSecretary'
  | 'gridWorker'
  | 'leaderWorking'
  | 'leaderNotWorking'
  | 'stairwellLeader';

export interface Region {
  _id: RegionPath;
  level: Level;
  name: string;
  /** Path of the place one level up; empty for the tenant. */
  parent: RegionPath;
  /** Position among its siblings. */
  order: number;
  /** The estate (小区) a building stands in, as people call it. */
  estate?: string;
  /** The staffed telephone of a community or street. */
  phone?: string;
  /** Grids that touch this one. */
  neighbours?: RegionPath[];
  /** Who answers for this place now, by office; kept by the clock. */
  holders?: Partial<Record<Office, string>>;
  /** Whether nobody holds an office that the place needs; see `kept.ts`. */
  gap?: boolean;
  /** What it is found by; see `kept.ts`. */
  finds?: string[];
  /** What this tenant calls the levels (微网格, 小区 …); on the tenant alone. */
  labels?: Partial<Record<Level, string>>;
  /** Where a building is being moved to; what lies under the old path is copied, then removed. */
  leaving?: RegionPath;
  /** How often the holders were set: two that set them at once cannot overlook each other. */
  holdersSet?: number;
}

/** Capitals alone: a code that is read out or typed again means the same place. */
const SHAPE = /^(?:[0-9A-Z]{1,12}\/){1,7}$/;

/** Whether a text has the shape of a region path. Says nothing about whether the place exists. */
export function isRegionPath(text: string): boolean {
  return SHAPE.test(text);
}

/** The level a path stands on. @throws RangeError when the text is no region path. */
export function levelOf(path: RegionPath): Level {
  const level = isRegionPath(path) ? levels[path.split('/').length - 2] : undefined;
  if (!level) throw new RangeError(`not a region path: ${path}`);
  return level;
}

/** The place on `level` that contains `path`, or undefined when `path` stands above that level. */
export function at(level: Level, path: RegionPath): RegionPath | undefined {
  const codes = path.split('/').slice(0, -1);
  const depth = levels.indexOf(level) + 1;
  return codes.length < depth ? undefined : `${codes.slice(0, depth).join('/')}/`;
}

/** The places around a household that lists of people who live there are asked by. */
export interface Around {
  community: RegionPath;
  grid: RegionPath;
  building: RegionPath;
  stairwell: RegionPath;
}

/** @throws RangeError when the path stands above a stairwell. */
export function placesAround(household: RegionPath): Around {
  const place = (level: Level): RegionPath => {
    const path = at(level, household);
    if (path === undefined) throw new RangeError(`no household: ${household}`);
    return path;
  };
  return {
    community: place('community'),
    grid: place('grid'),
    building: place('building'),
    stairwell: place('stairwell'),
  };
}

/** Whether `scope` is `path` itself or a place around it. */
export function contains(scope: RegionPath, path: RegionPath): boolean {
  return scope !== '' && path.startsWith(scope);
}

/** How near two homes are, in the words the product uses instead of an address. */
export const nearnesses = ['stairwell', 'building', 'grid', 'community', 'beyond'] as const;
export type Nearness = (typeof nearnesses)[number];

/** The closest level that two places share: as many codes as their paths begin with in common. */
export function nearness(a: RegionPath, b: RegionPath): Nearness {
  let shared = 0;
  for (let n = 0; n < a.length && a.charCodeAt(n) === b.charCodeAt(n); n += 1)
    if (a.charCodeAt(n) === SLASH) shared += 1;
  return sharing[Math.min(shared, sharing.length - 1)] ?? 'beyond';
}

const SLASH = 47;
/** By how many levels two paths share, from the tenant down. */
const sharing: readonly Nearness[] = [
  'beyond',
  'beyond',
  'beyond',
  'community',
  'grid',
  'building',
  'stairwell',
];
