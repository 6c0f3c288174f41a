import { codeOf } from '@core/domain/place/code';
import { openName, openOnRoster } from '../../cloudfunctions/kit/personal';
import { xlsxOf } from '../../cloudfunctions/jobs/tables/write';
import { put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from '../actions/door';
import { ADMIN, COUNTY, applied, lookedThrough, makeAdmin } from './carry';
import { csv } from './faulty/case';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await makeAdmin();
});
afterAll(() => door.close());

const community = '990001/01/03/';
const building = `${community}001/01/`;
const newTree = csv(
  '编码,名称,小区,电话',
  '990001-01-03-001-01,1 栋,梅园小区,',
  '990001-01-03-001,第 1 网格,,',
  '990001-01-03,梅园社区,,66550188',
);
const posts = csv(
  '姓名,电话,角色,地点编码,双楼长,任期起,任期止',
  `梅一,13911110001,楼长,${codeOf(building)},在职,2026-01-01,2028-12-31`,
  `梅二,13911110002,楼长,${codeOf(building)},不在职,2026-01-01,2028-12-31`,
  `梅三,13911110003,社区书记,${codeOf(community)},,2026-01-01,2028-12-31`,
);
const roster = [
  ['姓名', '电话', '社区编码', '类别', '工作单位'],
  ['梅四', '13911110004', codeOf(community), '党员', '县一中'],
  ['梅五', '13911110005', codeOf(community), '志愿者', ''],
];

test('a tree, its holders and its roster come in, and once more change nothing', async () => {
  for (let round = 0; round < 2; round += 1) {
    const counts = (n: number) => (round === 0 ? { fresh: n, same: 0 } : { fresh: 0, same: n });
    const tree = await lookedThrough(door, newTree, { kind: 'tree', place: COUNTY, format: 'csv' });
    expect(tree).toMatchObject({ state: 'ready', faults: [], changed: 0, ...counts(3) });
    expect(await applied(door, tree.id)).toMatchObject({ state: 'applied' });
    const holders = await lookedThrough(door, posts, { kind: 'holders', place: COUNTY, format: 'csv' });
    expect(holders).toMatchObject({ state: 'ready', faults: [], changed: 0, ...counts(3) });
    expect(await applied(door, holders.id)).toMatchObject({ state: 'applied', job: { result: { left: 0 } } });
    const members = await lookedThrough(door, xlsxOf(roster), {
      kind: 'members',
      place: COUNTY,
      format: 'xlsx',
    });
    expect(members).toMatchObject({ state: 'ready', faults: [], changed: 0, ...counts(2) });
    expect(await applied(door, members.id)).toMatchObject({ state: 'applied' });
  }
  expect(await door.find('importRows', {})).toEqual([]);
});

test('the places know who holds them, and people are found by name', async () => {
  const [house] = await door.find('regions', { _id: building });
  expect(house).toMatchObject({
    name: '1 栋',
    estate: '梅园小区',
    level: 'building',
    parent: `${community}001/`,
  });
  const [working] = await door.find('people', { _id: house?.holders?.leaderWorking ?? '' });
  expect(working && openName(working)).toEqual({ name: '梅一', phone: '13911110001' });
  expect(house?.holders?.leaderNotWorking).toBeDefined();
  const found = given(await door.as(ADMIN)('person.find', { place: community, search: 'my' }));
  expect(found.list.map(({ name }) => name)).toContain('梅一');
  const lines = await door.find('roster', { community });
  expect(lines.map((line) => openOnRoster(line).name).sort()).toEqual(['梅五', '梅四'].sort());
});

test('what is exported comes in again without changing anything', async () => {
  for (const format of ['csv', 'xlsx'] as const) {
    for (const kind of ['tree', 'members', 'holders', 'menu', 'hours'] as const) {
      const { id } = given(await door.as(ADMIN)('export.begin', { kind, format, place: COUNTY }));
      for (;;) {
        const { job } = given(await door.as(ADMIN)('job.get', { id }));
        if (job.state !== 'running') break;
        await door.call('jobs');
      }
      const { url } = given(await door.as(ADMIN)('export.link', { id }));
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      const again = await lookedThrough(door, bytes, { kind, place: COUNTY, format });
      expect(again).toMatchObject({
        kind,
        faults: [],
        fresh: kind === 'hours' ? 3 : 0,
        changed: 0,
      });
      expect(again.same).toBeGreaterThanOrEqual(kind === 'hours' ? 0 : 2);
    }
  }
});

test('who may not bring such a table in is answered as if there were no such place', async () => {
  const room = given(await door.as('limin')('import.upload', { format: 'csv', bytes: 1 }));
  const begin = (kind: 'tree' | 'members', place: string) =>
    door.as('limin')('import.begin', { kind, place, file: room.id });
  expect(refusal(await begin('tree', '990001/01/01/'))).toBe('NOT_FOUND');
  expect(refusal(await begin('members', '990001/01/02/'))).toBe('NOT_FOUND');
  expect(refusal(await begin('members', '990001/01/01/'))).toBe('NOT_UPLOADED');
  expect(
    refusal(
      await door.as('limin')('export.begin', { kind: 'holders', place: '990001/01/01/', format: 'csv' }),
    ),
  ).toBe('NOT_FOUND');
  expect(refusal(await door.as('chen')('import.upload', { format: 'csv', bytes: 1 }))).toBe('NOT_ALLOWED');
});

test('an import is applied once, by who looked it through, while it is fresh', async () => {
  const faulty = await lookedThrough(door, csv('姓名,电话,社区编码', '甲,1,1'), {
    kind: 'members',
    place: COUNTY,
    format: 'csv',
  });
  expect(refusal(await door.as(ADMIN)('import.apply', { id: faulty.id }))).toBe('NOT_READY');
  const ready = await lookedThrough(door, xlsxOf(roster), { kind: 'members', place: COUNTY, format: 'xlsx' });
  expect(refusal(await door.as('limin')('import.apply', { id: ready.id }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('limin')('import.get', { id: ready.id }))).toBe('NOT_FOUND');
  const [part] = await door.find('importRows', { importId: ready.id });
  expect(JSON.stringify(part)).not.toMatch(/13911110004|梅四/);
  await door.pass(25 * 60);
  expect(refusal(await door.as(ADMIN)('import.apply', { id: ready.id }))).toBe('CHECK_TOO_OLD');
  expect((await door.find('journal', { action: 'import.apply' })).length).toBeGreaterThan(0);
  expect(given(await door.as(ADMIN)('import.mine', {})).list.length).toBeGreaterThan(2);
  expect(door.unindexed).toEqual([]);
});

test('one table at a time is brought in', async () => {
  const table = { kind: 'members', place: COUNTY, format: 'csv' } as const;
  const file = csv('姓名,电话,社区编码', `梅六,13911110006,${codeOf('990001/01/01/')}`);
  const one = await lookedThrough(door, file, table);
  const other = await lookedThrough(door, file, table);
  const [row] = await door.find('imports', { _id: one.id });
  if (row) await put('imports', { ...row, state: 'applying' });
  await put('applying', { _id: COUNTY, importId: one.id });
  expect(refusal(await door.as(ADMIN)('import.apply', { id: other.id }))).toBe('ANOTHER_RUNS');
});
