import { at, type RegionPath } from '../place/region';
import type { City, House } from '../routing/simulate/city';

/** What a community is like as far as asking goes: paths and counts, nobody's name. */
export interface CommunityShape {
  path: RegionPath;
  /** Communities that touch it, where the tree says so. */
  beside: readonly RegionPath[];
  ordersADay: number;
  grids: readonly GridShape[];
  /** Helpers by building, or by grid where no building is known. */
  members: Readonly<Record<RegionPath, number>>;
}

export interface GridShape {
  path: RegionPath;
  beside: readonly RegionPath[];
  buildings: number;
}

/** Of a street's communities no more than this count as beside each other, as in the cloud. */
const MOST_BESIDE = 20;

/** Communities as a town of their own: what lies beyond them is left out. */
export function cityOf(shapes: readonly CommunityShape[]): City {
  const grids = shapes.flatMap((shape, community) =>
    shape.grids.map((grid) => ({ ...grid, community, houses: housesOf(grid, shape.members) })),
  );
  const gridAt = new Map(grids.map(({ path }, n) => [path, n]));
  const communityAt = new Map(shapes.map(({ path }, n) => [path, n]));
  const known = (paths: readonly RegionPath[], all: ReadonlyMap<RegionPath, number>): number[] =>
    paths.flatMap((path) => all.get(path) ?? []);
  const membersIn = grids.map(({ houses }) => houses.reduce((sum, { members }) => sum + members, 0));
  return {
    grids: grids.map(({ path, community, beside, houses }) => ({
      ...{ path, community, houses },
      beside: known(beside, gridAt),
    })),
    communities: shapes.map(({ path, beside, ordersADay }, community) => ({
      ...{ path, ordersADay },
      grids: grids.flatMap((grid, n) => (grid.community === community ? [n] : [])),
      beside: known(beside.length > 0 ? beside : ofStreet(path, shapes), communityAt),
    })),
    buildings: 1,
    membersIn,
    members: membersIn.reduce((sum, count) => sum + count, 0),
  };
}

/** The buildings of a grid: those in which helpers live by their codes, the others by numbers of their own. */
function housesOf({ path, buildings }: GridShape, members: CommunityShape['members']): House[] {
  const lived = Object.entries(members).flatMap(([home, count]): House[] =>
    home.startsWith(path) ? [{ code: home.slice(path.length, -1) || 'any', members: count }] : [],
  );
  const empty = Math.max(lived.length === 0 ? 1 : 0, buildings - lived.length);
  return [...lived, ...Array.from({ length: empty }, (_, n) => ({ code: `empty${n}`, members: 0 }))];
}

function ofStreet(path: RegionPath, shapes: readonly CommunityShape[]): RegionPath[] {
  const street = at('street', path);
  const same = shapes.filter((other) => other.path !== path && at('street', other.path) === street);
  return same.slice(0, MOST_BESIDE).map((other) => other.path);
}
