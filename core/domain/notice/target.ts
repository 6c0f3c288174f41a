import type { Caller, Role } from '../people/person';
import { at, isRegionPath, levelOf, levels, type RegionPath } from '../place/region';

/** Whom a notice can be for, besides everybody who lives there. */
export const targetRoles = [
  'member',
  'volunteer',
  'buildingLeader',
  'stairwellLeader',
  'gridWorker',
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'propertyStaff',
] as const satisfies readonly Role[];
export type TargetRole = (typeof targetRoles)[number];

/** For whom: everybody in a place, or those who hold one of these roles there. */
export interface Target {
  place: RegionPath;
  /** Empty: everybody. */
  roles: TargetRole[];
}

/** Roles that stand over a community, however near somebody lives: below it nobody could be told apart by them. */
const overCommunity: readonly TargetRole[] = ['member', 'volunteer', 'communityStaff', 'communitySecretary'];
const levelsFor: readonly string[] = ['tenant', 'street', 'community'];

/** Whether a notice can be for this: down to a stairwell for everybody, a community for those who stand over one. */
export function isTarget({ place, roles }: Target): boolean {
  if (!isRegionPath(place)) return false;
  const level = levelOf(place);
  if (level === 'household') return false;
  return levelsFor.includes(level) || !roles.some((role) => overCommunity.includes(role));
}

const key = (place: RegionPath, role: Role | '' = ''): string => `${place}|${role}`;

/** The place itself and every place around it. */
const around = (place: RegionPath): RegionPath[] => levels.flatMap((level) => at(level, place) ?? []);

/** Under what a notice is found: one key, or one for each role it is for. */
export const keysOf = ({ place, roles }: Target): string[] =>
  roles.length === 0 ? [key(place)] : roles.map((role) => key(place, role));

/** What a reader looks under: the places around his home and his roles, and those places for each of his roles. */
export function readerKeys({ home, grants }: Pick<Caller, 'home' | 'grants'>): string[] {
  const lives = home === undefined ? [] : around(home);
  const works = grants.flatMap(({ scope }) => around(scope));
  const everybody = [...lives, ...works].map((place) => key(place));
  const holders = grants.flatMap(({ role, scope }) => around(scope).map((place) => key(place, role)));
  return [...new Set([...everybody, ...holders])];
}

/** Whether something is for this reader. */
export function isFor(target: Target, reader: Pick<Caller, 'home' | 'grants'>): boolean {
  const mine = new Set(readerKeys(reader));
  return keysOf(target).some((one) => mine.has(one));
}
