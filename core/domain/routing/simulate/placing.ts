import { DAY, HOUR, MINUTE, type Ms } from '../../calendar/time';
import type { Asked } from '../asked';
import { below, weighted } from './chance';
import { householdIn, hourPlaced, skillsNeeded, type World } from './city';
import type { Job, Setup } from './run';

/** The orders of a day, numbered from `first` on. */
export function jobsOf(day: number, setup: Setup, world: World, first: number): Job[] {
  const at = setup.start + day * DAY;
  const jobs: Job[] = [];
  const place = (grid: number) => jobs.push(aJob(at, grid, setup, first + jobs.length));
  const { communities } = setup.city;
  const isCounted = communities.some(({ ordersADay }) => ordersADay !== undefined);
  if (!isCounted) for (let n = 0; n < setup.ordersADay; n += 1) place(anyGrid(setup, world));
  communities.forEach(({ grids, ordersADay = 0 }, community) => {
    for (let n = ordersOn(day, community, ordersADay); n > 0; n -= 1) place(oneOf(grids, setup));
  });
  return jobs;
}

const GOLDEN = 0.618;

/** How many orders a community has on a day that has so many on average; communities take turns with what is left over. */
export function ordersOn(day: number, community: number, aDay: number): number {
  const turn = (community * GOLDEN) % 1;
  return Math.floor(aDay * (day + 1) + turn) - Math.floor(aDay * day + turn);
}

/** Where a member lives. */
function anyGrid({ chances }: Setup, { members }: World): number {
  return members[below(chances.orders, members.length)]?.grid ?? 0;
}

/** One of some grids, the more likely the more houses it has. */
function oneOf(grids: readonly number[], { city, chances }: Setup): number {
  const houses = grids.map((grid) => city.grids[grid]?.houses?.length ?? city.buildings);
  return grids[weighted(chances.orders, houses)] ?? 0;
}

function aJob(day: Ms, grid: number, { city, given, chances }: Setup, id: number): Job {
  const chance = chances.orders;
  const { path = '', community = 0, beside = [] } = city.grids[grid] ?? {};
  const placedAt = day + hourPlaced(given, chance) * HOUR + below(chance, 60 * MINUTE);
  const order: Asked = {
    place: householdIn(city, grid, chance),
    ...{ grid: path, community: city.communities[community]?.path ?? '', residentId: 'resident' },
    ...{ helpers: 'member', skills: skillsNeeded(given, chance) },
    urgency: chance() < given.urgent ? 'urgent' : 'normal',
    wanted: { day: '', from: placedAt, until: placedAt + 4 * HOUR },
    routing: { waves: [], exhausted: false, excluded: [] },
    beside: beside.flatMap((one) => city.grids[one]?.path ?? []),
  };
  const fresh = { state: 'open' as const, told: [], declined: new Map<number, number>() };
  return { id, order, grid, community, placedAt, ...fresh };
}
