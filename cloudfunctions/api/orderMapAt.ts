import type { Output } from '@core/contract/index';
import type { Ms } from '@core/domain/calendar/time';
import { at, type Region } from '@core/domain/place/region';
import { housesOf, noWaiting } from '@core/domain/statistics/houses';
import { count, find, many, page } from '../kit/store';
import { placeStep, type PlaceStep } from './placeSteps';

type Map = Pick<Output<'desk.map'>, 'below' | 'houses' | 'drawn' | 'live'>;

/** With their buildings and the places under, within a hundred documents. */
const ORDERS = 36;
const BELOW = 24;

/** What lies in a place: streets and communities by number, buildings by what waits in them. */
export async function orderMapAt(place: PlaceStep, now: Ms, cursor: string | undefined): Promise<Map> {
  const { list, next } = await page('regions', { parent: place.path }, ['order', 'asc'], BELOW, cursor);
  const lives = await Promise.all(list.map(liveIn));
  const below = list.map((region, n) => ({ ...placeStep(region), live: lives[n] }));
  if (place.level === 'tenant' || place.level === 'street')
    return { below: { list: below, next }, houses: [], drawn: 0, live: 0 };
  const where = { [place.level]: place.path, live: true };
  const [orders, live] = await Promise.all([
    find('orders', where, ORDERS, ['submittedAt', 'asc'], ['_id', 'asc']),
    count('orders', where),
  ]);
  const lit = housesOf(orders, now);
  // A grid shows all its buildings, those without a light too; a community those with one.
  const shown = place.level === 'grid' ? list : await many('regions', [...lit.keys()]);
  const houses = [...shown].sort(inTree).map(({ _id: path, name }) => {
    const grid = at('grid', path) ?? path;
    return { path, grid, name, ...(lit.get(path) ?? noWaiting) };
  });
  const rows = place.level === 'grid' ? { list: [], next } : { list: below, next };
  return { below: rows, houses, drawn: orders.length, live };
}

const inTree = (a: Region, b: Region): number =>
  a.parent === b.parent ? a.order - b.order : a.parent < b.parent ? -1 : 1;

/** How many orders are live in a community or grid; a street's are not counted at once. */
async function liveIn({ _id, level }: Region): Promise<number | undefined> {
  return level === 'community' || level === 'grid'
    ? count('orders', { [level]: _id, live: true })
    : undefined;
}
