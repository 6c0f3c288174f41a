import type { RegionPath } from '../../place/region';
import { newHelper, type Helper } from '../helper';
import type { Assumptions } from './assumptions';
import { below, gamma, weighted, type Chance } from './chance';

/** A building of a grid, and how many members live in it. */
export interface House {
  code: string;
  members: number;
}

/** The shape of a town: which grids and communities touch, and how many members live in each grid. No names. */
export interface City {
  /** `houses`: the buildings, where they are known; else each grid has `buildings` alike. */
  grids: readonly {
    path: RegionPath;
    community: number;
    beside: readonly number[];
    houses?: readonly House[];
  }[];
  /** `ordersADay`: where it is known; else orders come from wherever members live. */
  communities: readonly {
    path: RegionPath;
    grids: readonly number[];
    beside: readonly number[];
    ordersADay?: number;
  }[];
  buildings: number;
  /** Members by grid; absent: `members` in all, spread over the grids by chance, in clusters. */
  membersIn?: readonly number[];
  members: number;
}

/** Somebody of a modelled town: what routing knows of him, and how he really is. */
export interface Member {
  helper: Helper;
  number: number;
  grid: number;
  willing: number;
  /** Finished services, for the measure of fairness. */
  served: number;
}

/** The people of a town and where they are looked for. */
export interface World {
  city: City;
  members: readonly Member[];
  byId: ReadonlyMap<string, Member>;
  inGrid: readonly Member[][];
  inCommunity: readonly Member[][];
}

const skill = (number: number): string => `skill${number}`;

/** A skill that an order needs, for four in ten; none for the others. */
export function skillsNeeded({ skills }: Assumptions, chance: Chance): string[] {
  return chance() < skills.needed ? [skill(below(chance, skills.kinds))] : [];
}

/** Moves members into a town by chance. */
export function peopled(city: City, given: Assumptions, chance: Chance, now: number): World {
  const counts = city.membersIn ?? spread(city, given, chance);
  const members: Member[] = [];
  counts.forEach((count, grid) => {
    const homes = (city.grids[grid]?.houses ?? []).flatMap((house) =>
      Array.from({ length: house.members }, () => house.code),
    );
    for (let n = 0; n < count; n += 1)
      members.push(aMember({ city, grid, given, chance, now, house: homes[n] }, members.length));
  });
  const inGrid = city.grids.map((): Member[] => []);
  for (const member of members) inGrid[member.grid]?.push(member);
  return {
    city,
    members,
    byId: new Map(members.map((member) => [member.helper._id, member])),
    inGrid,
    inCommunity: city.communities.map(({ grids }) => grids.flatMap((grid) => inGrid[grid] ?? [])),
  };
}

function spread({ grids, communities, members }: City, given: Assumptions, chance: Chance): number[] {
  const { inGrid, inCommunity } = given.clusters;
  const dense = communities.map(() => gamma(chance, inCommunity));
  const weights = grids.map(({ community }) => gamma(chance, inGrid) * (dense[community] ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const upTo = weights.map((weight) => (sum += weight / total));
  const counts = grids.map(() => 0);
  for (let n = 0; n < members; n += 1) {
    const grid = firstAbove(upTo, chance());
    counts[grid] = (counts[grid] ?? 0) + 1;
  }
  return counts;
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 1) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Place {
  city: City;
  grid: number;
  given: Assumptions;
  chance: Chance;
  now: number;
  house: string | undefined;
}

function aMember({ city, grid, given, chance, now, house }: Place, number: number): Member {
  const _id = `m${number}`;
  const home = householdIn(city, grid, chance, house);
  const skills = new Set<string>();
  while (skills.size < given.skills.each) skills.add(skill(below(chance, given.skills.kinds)));
  const enlisted = { _id, kind: 'member' as const, home, skills: [...skills], free: [] };
  const reached = { credits: 1, lastActiveAt: now };
  return {
    helper: newHelper({ ...enlisted, ...reached }, now),
    ...{ number, grid, willing: gamma(chance, given.willingness), served: 0 },
  };
}

/** A household somewhere in a grid, or in one house of it. */
export function householdIn(city: City, grid: number, chance: Chance, house?: string): RegionPath {
  const { path = '', houses } = city.grids[grid] ?? {};
  const building = house ?? (houses ? houses[below(chance, houses.length)]?.code : undefined);
  const code = building ?? String(1 + below(chance, city.buildings)).padStart(2, '0');
  return `${path}${code}/${1 + below(chance, 3)}/${1 + below(chance, 12)}/`;
}

/** The hour of the day at which an order is placed. */
export const hourPlaced = ({ hours }: Assumptions, chance: Chance): number => weighted(chance, hours);
