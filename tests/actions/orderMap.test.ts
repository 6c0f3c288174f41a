import type { Output } from '@core/contract';
import { HOME_COMMUNITY, NEXT_COMMUNITY, TENANT } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';
import { opened } from './orders';

const GRID = `${HOME_COMMUNITY}003/`;
const BUILDING = `${GRID}06/`;

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const map = async (who: string, place: string): Promise<Output<'desk.map'>> =>
  given(await door.as(who)('desk.map', { place }));
const lit = (houses: Output<'desk.map'>['houses']) =>
  houses.reduce((sum, one) => sum + one.waiting + one.underWay + one.toConfirm + one.resting, 0);

test('a grid shows all its buildings with how their orders stand; a dark one says so too', async () => {
  const before = await map('limin', GRID);
  expect(before.houses.map(({ name }) => name)).toEqual(['5 栋', '6 栋']);
  const house = ({ houses }: Output<'desk.map'>) => houses.find(({ path }) => path === BUILDING);
  const { id } = await opened(door);
  const after = await map('limin', GRID);
  expect(house(after)?.waiting).toBe((house(before)?.waiting ?? 0) + 1);
  const { list } = given(await door.as('limin')('desk.building', { building: BUILDING }));
  expect(list.map((card) => card.id)).toContain(id);
  expect(list.every(({ state }) => state !== 'closed')).toBe(true);
});

test('what whoever answers has let pass is overdue', async () => {
  const live = await door.find('orders', { live: true });
  const late = live.filter(({ accountable }) => (accountable?.until ?? Infinity) <= Date.now());
  const shown = (await map('limin', HOME_COMMUNITY)).houses.reduce((sum, { overdue }) => sum + overdue, 0);
  expect(shown).toBe(late.filter(({ community }) => community === HOME_COMMUNITY).length);
});

test('a community draws its buildings with light, and counts each grid', async () => {
  const { below, houses, drawn, live, belowLabel } = await map('zhou', HOME_COMMUNITY);
  expect(belowLabel).toBe('网格');
  expect(below.list).toHaveLength(4);
  expect(below.list.reduce((sum, grid) => sum + (grid.live ?? 0), 0)).toBe(live);
  expect(drawn).toBe(live);
  expect(lit(houses)).toBe(live);
});

test('a street sees its communities, a county its streets, and neither whose orders they are', async () => {
  const street = await map('zheng', `${TENANT}01/`);
  expect(street.below.list.map(({ path }) => path)).toEqual([HOME_COMMUNITY, NEXT_COMMUNITY]);
  expect(street.below.list[0]?.live).toBeGreaterThan(0);
  expect((await map('gao', TENANT)).below.list).toMatchObject([{ level: 'street', live: undefined }]);
  expect(refusal(await door.as('zheng')('desk.building', { building: BUILDING }))).toBe('NOT_FOUND');
});

test('nobody looks into another place, and a building or a grid alone can be named', async () => {
  expect(refusal(await door.as('limin')('desk.map', { place: NEXT_COMMUNITY }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('hejun')('desk.map', { place: GRID }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('limin')('desk.map', { place: BUILDING }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('limin')('desk.building', { building: GRID }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('wang')('desk.map', { place: HOME_COMMUNITY }))).toBe('NOT_FOUND');
});
