import { DAY, dayOf, moment, type Ms } from '@core/domain/calendar/time';
import type { Region, RegionPath } from '@core/domain/place/region';
import { startOf, upTo } from '@core/domain/statistics/period';
import { modelled, ordersADayOf, planFor } from '@core/domain/whatIf/plan';
import type { GridShape } from '@core/domain/whatIf/shape';
import type { TrialRow } from '../../kit/documents';
import { statisticsId, talliesIn } from '../../kit/statistics';
import { count, find, inside, many, one, page, put } from '../../kit/store';
import type { Phase } from './tryRules';

/** Grids of a slice: each is one document and one count of what stands in it. */
const GRIDS = 25;
/** Weeks from which it is reckoned how many orders a community has. */
const WEEKS = 5;

export const partOf = (trialId: string, community: RegionPath): string => `${trialId} ${community}`;

/** The grids of the next community, and how many orders it has; a large one page by page. */
export const countGrids: Phase = async (trial, at, now) => {
  const [last = '', cursor] = at.split(' ');
  const region = cursor === undefined ? await communityAfter(trial.place, last) : await one('regions', last);
  if (!region) return { next: ['days', '0'], total: workIn(trial) };
  const { _id: path, neighbours = [] } = region;
  const known = cursor === undefined ? undefined : (await one('whatIfParts', partOf(trial._id, path)))?.shape;
  const { list, next } = await page('regions', { parent: path }, ['order', 'asc'], GRIDS, cursor);
  const grids = [...(known?.grids ?? []), ...(await shapesOf(list))];
  const ordersADay = known?.ordersADay ?? (await ordersIn(path, trial.at));
  const shape = { path, beside: neighbours, ordersADay, grids: distinct(grids), members: {} };
  await put('whatIfParts', { _id: partOf(trial._id, path), trialId: trial._id, shape, at: now });
  if (next !== undefined) return { next: ['grids', `${path} ${next}`] };
  const others = trial.communities.filter((one) => one.path !== path);
  await put('whatIfs', { ...trial, communities: [...others, { path, ordersADay }] });
  return { next: ['members', path] };
};

async function communityAfter(tenant: RegionPath, last: string): Promise<Region | undefined> {
  const where = { level: 'community', _id: inside(tenant, last === '' ? undefined : last) };
  const [next] = await find('regions', where, 1, ['_id', 'asc']);
  return next;
}

async function shapesOf(list: readonly Region[]): Promise<GridShape[]> {
  const grids: GridShape[] = [];
  for (const { _id: path, neighbours = [] } of list)
    grids.push({ path, beside: neighbours, buildings: await count('regions', { parent: path }) });
  return grids;
}

/** A page may come twice. */
const distinct = (grids: readonly GridShape[]): GridShape[] => [
  ...new Map(grids.map((grid) => [grid.path, grid])).values(),
];

/** Orders a day of the last weeks, as far as they were counted when the trial began. */
async function ordersIn(place: RegionPath, begun: Ms): Promise<number> {
  const today = dayOf(begun);
  const weeks = upTo({ kind: 'week', start: startOf('week', today) }, WEEKS).reverse();
  const ids = weeks.map((period) => statisticsId({ place, period }));
  const rows = new Map((await many('statistics', ids)).map((row) => [row._id, talliesIn(row)]));
  return ordersADayOf(
    weeks.map(({ start }, n) => {
      const { normal, urgent } = rows.get(ids[n] ?? '') ?? talliesIn(undefined);
      const days = Math.min(7, Math.round((moment(today) - moment(start)) / DAY));
      return { orders: (normal.placed ?? 0) + (urgent.placed ?? 0), days };
    }),
  );
}

/** Communities that have been counted, and stretches whose days are to pass. */
function workIn({ communities }: TrialRow): number {
  const { parts, rounds } = planFor(modelled(communities).communities);
  return communities.length + parts.length * rounds;
}
