import type { Level, Region, RegionPath } from '@core/domain/place/region';
import { communityName } from './names';
import { share, type Shape } from './shape';

export const TENANT = '990001/';
/** 桂花巷, where the three phones live; 桂苑 has buildings 1 to 8 in four grids. */
export const HOME_COMMUNITY = `${TENANT}01/01/`;
export const NEXT_COMMUNITY = `${TENANT}01/02/`;

const COMMUNITIES_PER_STREET = 10;
const STAIRWELLS = 3;
const FLOORS = 6;
const DOORS = 2;

const code = (n: number, digits: number) => String(n).padStart(digits, '0');

const region = (
  level: Level,
  parent: RegionPath,
  name: string,
  segment: string,
  order: number,
  more: Partial<Region> = {},
): Region => ({
  _id: `${parent}${segment}/`,
  level,
  name,
  parent,
  order,
  ...more,
});

export interface Places {
  regions: Region[];
  /** Paths by level, in the order in which they were made. */
  communities: RegionPath[];
  grids: RegionPath[];
  buildings: RegionPath[];
}

/** The region tree of a town. Holders are set by whoever appoints people. */
export function placesOf(shape: Shape): Places {
  const tenant = region('tenant', '', '青石县', TENANT.slice(0, -1), 1, { phone: '07176655000' });
  const places: Places = { regions: [tenant], communities: [], grids: [], buildings: [] };
  for (let n = 0; n < shape.communities; n += 1) addCommunity(places, shape, n);
  return places;
}

function addCommunity(places: Places, shape: Shape, n: number): void {
  const streetNumber = Math.floor(n / COMMUNITIES_PER_STREET) + 1;
  const street = `${TENANT}${code(streetNumber, 2)}/`;
  if (n % COMMUNITIES_PER_STREET === 0) {
    const name = streetNumber === 1 ? '桂花街道' : `第 ${streetNumber} 街道`;
    places.regions.push(
      region('street', TENANT, name, code(streetNumber, 2), streetNumber, { phone: '66550100' }),
    );
  }
  const order = (n % COMMUNITIES_PER_STREET) + 1;
  const name = n === 0 ? '桂花巷社区' : communityName(n - 1);
  const phone = n === 0 ? '66550123' : `6655${code(1000 + n, 4)}`;
  const community = region('community', street, name, code(order, 2), order, { phone });
  places.regions.push(community);
  places.communities.push(community._id);
  const grids = n === 0 ? Math.min(4, shape.grids) : share(shape.grids - 4, shape.communities - 1, n - 1);
  const withHouseholds = n < shape.communitiesWithHouseholds;
  for (let g = 1; g <= grids; g += 1) {
    const beside = [g - 1, g + 1].filter((one) => one >= 1 && one <= grids);
    addGrid(places, shape, { community: community._id, g, beside, withHouseholds });
  }
}

/** Which grid of a community, and the numbers of those that touch it: they lie in a row. */
interface GridAt {
  community: RegionPath;
  g: number;
  beside: number[];
  withHouseholds: boolean;
}

function addGrid(places: Places, shape: Shape, { community, g, beside, withHouseholds }: GridAt): void {
  const estate = community === HOME_COMMUNITY ? '桂苑小区' : '';
  const neighbours = beside.map((one) => `${community}${code(one, 3)}/`);
  const grid = region('grid', community, `第 ${g} 网格`, code(g, 3), g, { neighbours });
  places.regions.push(grid);
  places.grids.push(grid._id);
  const perGrid = community === HOME_COMMUNITY ? 2 : shape.buildingsPerGrid;
  for (let b = 1; b <= perGrid; b += 1) {
    const number = (g - 1) * perGrid + b;
    const building = region(
      'building',
      grid._id,
      `${number} 栋`,
      code(number, 2),
      number,
      estate ? { estate } : {},
    );
    places.regions.push(building);
    places.buildings.push(building._id);
    for (let s = 1; s <= STAIRWELLS; s += 1) addStairwell(places.regions, building._id, s, withHouseholds);
  }
}

function addStairwell(regions: Region[], building: RegionPath, s: number, withHouseholds: boolean): void {
  const stairwell = region('stairwell', building, `${s} 单元`, String(s), s);
  regions.push(stairwell);
  if (!withHouseholds) return;
  for (let floor = 1; floor <= FLOORS; floor += 1) {
    for (let door = 1; door <= DOORS; door += 1) {
      const number = `${floor}0${door}`;
      regions.push(region('household', stairwell._id, number, number, Number(number)));
    }
  }
}
