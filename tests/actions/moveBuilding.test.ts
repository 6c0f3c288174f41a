import { moveBuilding } from '../../cloudfunctions/jobs/moveBuilding';
import type { JobRow } from '../../cloudfunctions/kit/documents';
import { put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';
import { lamp, opened, placed } from './orders';

// The test itself does the slices, so that it can kill them.
jest.mock('../../cloudfunctions/kit/nudge', () => ({
  ...jest.requireActual<object>('../../cloudfunctions/kit/nudge'),
  startJobs: () => Promise.resolve(),
}));
const dying = { left: Infinity };
jest.mock('../../cloudfunctions/kit/inTurn', () => ({
  inTurn: async <T>(items: readonly T[], _atOnce: number, work: (item: T) => Promise<boolean>) => {
    let done = 0;
    for (const item of items) {
      if (dying.left <= done) throw new Error('killed');
      if (await work(item)) done += 1;
    }
    return done;
  },
}));

const COMMUNITY = '990001/01/01/';
const FROM = `${COMMUNITY}003/06/`;
const TO = `${COMMUNITY}001/06/`;
const HOME = '2/302/';

let door: Door;
afterEach(async () => {
  dying.left = Infinity;
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const begin = (toGrid = `${COMMUNITY}001/`) =>
  door.as('zhou')('place.moveBuilding', { building: FROM, toGrid });

async function jobOf(id: string): Promise<JobRow> {
  const [row] = await door.find('jobs', { _id: id });
  if (!row) throw new Error(`no job ${id}`);
  return row;
}

/** Does all slices. A killed one dies after `killAfter` documents, at every single slice, and is begun again. */
async function drive(job: JobRow, killAfter?: number, meanwhile?: () => Promise<unknown>): Promise<number> {
  let [cursor, slices] = ['', 0];
  for (let more = true; more; slices += 1) {
    if (killAfter !== undefined) {
      dying.left = killAfter;
      await moveBuilding(cursor, Date.now(), job).catch(() => undefined);
      dying.left = Infinity;
    }
    if (slices === 4) await meanwhile?.();
    const slice = await moveBuilding(cursor, Date.now(), job);
    cursor = slice.cursor;
    more = !slice.finished;
  }
  return slices;
}

const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();

/** Everything in the town that a move may touch, without what chance names. */
async function state() {
  const regions = (await door.all('regions')).map((region) => region);
  const people = (await door.all('people')).map(({ _id, home }) => [_id, home]);
  const helpers = (await door.all('helpers')).map(({ _id, home, grid, community }) => [
    _id,
    home,
    grid,
    community,
  ]);
  const grants = (await door.all('grants')).map(({ _id, scope, nextAt }) => [_id, scope, nextAt]);
  const roster = (await door.all('roster')).map(({ _id, building, community }) => [_id, building, community]);
  const registrations = (await door.all('registrations')).map(({ _id, home }) => [_id, home]);
  const names = (await door.all('names')).map(({ _id }) => _id);
  const orders = (await door.all('orders')).map((order) => [
    ...[order.code, order.place, order.grid, order.community, order.building, order.live, order.version],
    ...[order.chain, order.accountable?.personId, order.accountable?.until],
  ]);
  const told = (await door.all('messages')).map(({ to, about }) => [to, about]);
  const all = { regions, people, helpers, grants, roster, registrations, names, orders, told };
  return Object.fromEntries(Object.entries(all).map(([name, list]) => [name, sorted(list)]));
}

async function moved(killAfter?: number): Promise<Awaited<ReturnType<typeof state>>> {
  door = await openDoor();
  const { id, version } = await placed(door);
  given(await door.as('wang')('order.withdraw', { id, version }));
  await opened(door);
  const { job } = given(await begin());
  await drive(await jobOf(job), killAfter, () =>
    door.as('wang')('order.place', { ...lamp, words: '水管漏了' }),
  );
  const late = (await door.find('jobs', { kind: 'move' })).find(({ _id }) => _id !== job);
  if (!late) throw new Error('nothing looks once more');
  expect(late.nextAt).toBe(Date.now() + 120_000);
  await drive(late, killAfter);
  return state();
}

test('killed at every slice it ends as when it was not killed', async () => {
  const calm = await moved();
  await door.close();
  expect(await moved(1)).toEqual(calm);
});

test('people, helpers and live orders go along; closed ones keep the path they had', async () => {
  await moved();
  const [wang] = await door.find('people', { _id: 'wang' });
  expect(wang?.home).toBe(TO + HOME);
  const [chen] = await door.find('helpers', { _id: 'chen' });
  expect(chen).toMatchObject({ home: `${TO}1/201/`, grid: `${COMMUNITY}001/` });
  const orders = await door.find('orders', { residentId: 'wang' });
  const live = orders.filter((order) => order.live);
  const [closed] = orders.filter((order) => order.outcome === 'withdrawn' && order.words === lamp.words);
  expect(closed?.place).toBe(FROM + HOME);
  expect(live.length).toBeGreaterThan(0);
  for (const order of live) {
    expect(order).toMatchObject({ place: TO + HOME, grid: `${COMMUNITY}001/`, building: TO });
    expect(order.chain.map(({ personId }) => personId)).toContain('hejun');
    expect(order.chain.map(({ personId }) => personId)).not.toContain('sunli');
  }
  expect(await door.find('regions', { _id: { $gte: FROM, $lt: `${FROM}~` } })).toEqual([]);
  expect((await door.find('regions', { parent: TO })).length).toBe(3);
  const { place } = given(await door.as('limin')('place.get', { path: FROM }));
  expect(place.path).toBe(TO);
  expect(given(await door.as('wang')('order.place', { ...lamp, words: '门锁坏了' })).order.state).toBe(
    'submitted',
  );
});

test('what was begun before and comes in after the move still follows', async () => {
  await moved();
  const [order] = await door.find('orders', { residentId: 'wang', live: true });
  if (!order) throw new Error('no order');
  await put('orders', {
    ...order,
    _id: 'late',
    place: FROM + HOME,
    grid: `${COMMUNITY}003/`,
    building: FROM,
  });
  const late = (await door.find('jobs', { kind: 'move' })).find(({ input }) => input?.late !== undefined);
  if (late) await drive(late);
  expect((await door.find('orders', { _id: 'late' }))[0]).toMatchObject({ place: TO + HOME, building: TO });
});

test('while it is being moved a building cannot be changed; its own code is not used twice', async () => {
  door = await openDoor();
  expect(
    refusal(await door.as('limin')('place.moveBuilding', { building: FROM, toGrid: `${COMMUNITY}001/` })),
  ).toBe('NOT_FOUND');
  const weighed = given(
    await door.as('zhou')('place.weighMove', { building: FROM, toGrid: `${COMMUNITY}001/` }),
  );
  expect(weighed).toMatchObject({ to: TO, households: 36, otherCommunity: false });
  const { job } = given(await begin());
  expect(refusal(await door.as('limin')('place.rename', { path: FROM, name: '六号楼' }))).toBe(
    'PLACE_LEAVING',
  );
  expect(refusal(await door.as('limin')('place.add', { parent: `${FROM}1/`, name: '701' }))).toBe(
    'PLACE_LEAVING',
  );
  expect(refusal(await begin(`${COMMUNITY}002/`))).toBe('PLACE_LEAVING');
  expect(given(await door.as('zhou')('job.get', { id: job })).job).toMatchObject({
    kind: 'move',
    mayCancel: false,
  });
  await drive(await jobOf(job));
  const back = await door.as('zhou')('place.weighMove', { building: TO, toGrid: `${COMMUNITY}003/` });
  expect(given(back).to).toBe(`${COMMUNITY}003/07/`);
});

test('into another community: who lives there is found by name there, and its desk answers', async () => {
  door = await openDoor();
  await opened(door);
  const toGrid = '990001/01/02/001/';
  expect(refusal(await begin(toGrid))).toBe('NOT_FOUND');
  const { job } = given(await door.as('zheng')('place.moveBuilding', { building: FROM, toGrid }));
  await drive(await jobOf(job));
  const rows = await door.find('names', { personId: 'wang' });
  expect(rows.map(({ community }) => community)).toEqual(['990001/01/02/']);
  const [order] = await door.find('orders', { residentId: 'wang', live: true });
  expect(order?.community).toBe('990001/01/02/');
  expect(order?.chain).toContainEqual({ personId: 'denghong', role: 'communityStaff' });
  const lines = await door.find('roster', { building: `${toGrid}06/` });
  expect(lines.every(({ community }) => community === '990001/01/02/')).toBe(true);
});
