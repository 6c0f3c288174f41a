import { put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';

const TENANT = '990001/';
const STREET = `${TENANT}01/`;
const COMMUNITY = `${STREET}01/`;
const NEXT = `${STREET}02/`;
const GRID = `${COMMUNITY}003/`;
const BUILDING = `${GRID}06/`;

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const region = async (path: string) => (await door.find('regions', { _id: path }))[0];
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

test('staff begin at their own place and walk down; what is not theirs is not there', async () => {
  const limin = door.as('limin');
  const { list } = given(await limin('place.list', {}));
  expect(list).toMatchObject([{ path: COMMUNITY, name: '桂花巷社区', gap: false }]);
  expect(names(given(await limin('place.list', { parent: COMMUNITY })).list)).toHaveLength(4);
  expect(refusal(await limin('place.list', { parent: NEXT }))).toBe('NOT_FOUND');
  expect(refusal(await limin('place.get', { path: STREET }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('wang')('place.get', { path: COMMUNITY }))).toBe('NOT_FOUND');
});

test('a place says who answers for it, what is around it, and how many live there', async () => {
  const { place } = given(await door.as('limin')('place.get', { path: GRID }));
  expect(place.holders).toEqual([{ office: 'branchSecretary', name: '孙丽' }]);
  expect(names(place.around)).toEqual(['青石县', '桂花街道', '桂花巷社区']);
  expect(place.code).toMatch(/^990001-01-01-003\../);
  expect(place.counts).toMatchObject({ children: 2, households: 72 });
  expect(place.mayMove).toBe(false);
});

test('places are found by name, number and estate, inside the own place alone', async () => {
  const find = async (search: string, under = COMMUNITY) =>
    given(await door.as('limin')('place.find', { under, search })).list.map(({ path }) => path);
  expect(await find('6栋')).toEqual([BUILDING]);
  expect(await find('桂苑小区 6 栋')).toEqual([BUILDING]);
  expect(await find('桂苑')).toHaveLength(8);
  expect(await find('6栋', `${COMMUNITY}001/`)).toEqual([]);
  expect(await find('竹叶巷')).toEqual([]);
  const { list } = given(await door.as('zheng')('place.find', { under: STREET, search: '竹叶' }));
  expect(list).toMatchObject([{ path: NEXT }]);
});

test('a building without a leader is a gap, and none any more once one is given', async () => {
  const gaps = async () => given(await door.as('limin')('place.gaps', { under: GRID })).list;
  expect((await gaps()).map(({ path }) => path)).toContain(BUILDING);
  const term = { from: Date.now(), until: Date.now() + 1e10 };
  const gift = { personId: 'xu', role: 'buildingLeader', pair: 'notWorking', place: BUILDING } as const;
  given(await door.as('limin')('grant.give', { ...gift, ...term }));
  expect((await gaps()).map(({ path }) => path)).not.toContain(BUILDING);
});

test('a place is added, renamed, mended and closed; the journal says so', async () => {
  const limin = door.as('limin');
  const { path } = given(await limin('place.add', { parent: GRID, name: '9 栋', estate: '桂苑小区' }));
  expect(path).toBe(`${GRID}07/`);
  given(await limin('place.rename', { path, name: '9 号楼' }));
  given(await limin('place.mend', { path, estate: '' }));
  expect(await region(path)).toMatchObject({ name: '9 号楼', level: 'building', gap: true });
  expect(await region(path)).not.toHaveProperty('estate');
  given(await limin('place.close', { path }));
  expect(await region(path)).toBeUndefined();
  const journal = await door.find('journal', { place: path });
  expect(journal.map(({ action }) => action).sort()).toEqual([
    ...['place.add', 'place.close', 'place.mend', 'place.rename'],
  ]);
});

test('a place in which something or somebody is left is not closed', async () => {
  const close = async (path: string) => refusal(await door.as('limin')('place.close', { path }));
  expect(await close(GRID)).toBe('PLACE_NOT_EMPTY');
  expect(await close(`${BUILDING}2/302/`)).toBe('PLACE_LIVED_IN');
  const { path } = given(await door.as('limin')('place.add', { parent: COMMUNITY, name: '第 5 网格' }));
  const term = { from: Date.now(), until: Date.now() + 1e10 };
  given(await door.as('zhou')('grant.give', { personId: 'he', role: 'gridWorker', place: path, ...term }));
  expect(await close(path)).toBe('PLACE_HELD');
});

test('grids are neighbours of each other, and cease to be together', async () => {
  const mend = (neighbours: string[]) => door.as('limin')('place.mend', { path: GRID, neighbours });
  const [first, second] = [`${COMMUNITY}001/`, `${COMMUNITY}002/`];
  given(await mend([first, second]));
  expect((await region(first))?.neighbours).toEqual([second, GRID]);
  given(await mend([second]));
  expect((await region(first))?.neighbours).toEqual([second]);
  expect((await region(GRID))?.neighbours).toEqual([second]);
  expect(refusal(await mend([`${NEXT}001/`]))).toBe('NOT_FOUND');
  expect(refusal(await mend([BUILDING]))).toBe('NOT_FOUND');
});

test('the tenant renames its levels, its admin alone', async () => {
  const labels = { grid: '微网格' };
  expect(refusal(await door.as('zheng')('place.labels', { tenant: TENANT, labels }))).toBe('NOT_FOUND');
  const term = { from: 0, until: Date.now() + 1e10, grantedBy: 'seed' };
  await put('grants', { _id: 'admin', personId: 'he', role: 'admin', scope: TENANT, ...term });
  given(await door.as('he')('place.labels', { tenant: TENANT, labels }));
  expect(given(await door.as('limin')('place.list', { parent: COMMUNITY })).labels).toEqual(labels);
  expect(given(await door.as('wang')('place.children', { parent: COMMUNITY })).label).toBe('微网格');
});

test('a street sees no more children than exist, and none is added beyond what a list shows', async () => {
  const some = Array.from({ length: 100 }, (_, n) => n);
  for (const n of some)
    await put('regions', {
      ...{ _id: `${BUILDING}1/${900 + n}/`, level: 'household' as const, name: `${900 + n}` },
      ...{ parent: `${BUILDING}1/`, order: 900 + n },
    });
  const added = await door.as('limin')('place.add', { parent: `${BUILDING}1/`, name: '1001' });
  expect(refusal(added)).toBe('PLACE_FULL');
  const first = given(await door.as('limin')('place.list', { parent: `${BUILDING}1/` }));
  const { list } = given(
    await door.as('limin')('place.list', { parent: `${BUILDING}1/`, cursor: first.next ?? '' }),
  );
  expect([first.list.length, list.length]).toEqual([50, 50]);
});

test('a new community is told what it still lacks', async () => {
  const steps = async (community: string) => {
    const { list } = given(await door.as('zheng')('onboarding.get', { community }));
    return Object.fromEntries(list.map(({ step, ...rest }) => [step, rest]));
  };
  expect(await steps(COMMUNITY)).toMatchObject({
    phone: { done: true },
    gridSecretaries: { done: true, have: 4, of: 4 },
    leaders: { done: false, of: 8 },
    menu: { done: true },
  });
  const { path } = given(await door.as('zheng')('place.add', { parent: STREET, name: '新苑社区' }));
  expect(await steps(path)).toMatchObject({ phone: { done: false }, grids: { done: false, have: 0 } });
});
