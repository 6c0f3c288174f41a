import { HOUR, MINUTE } from '@core/domain/calendar/time';
import { streamOf } from '@core/domain/live/show';
import { RECORDED_FOR } from '@core/domain/live/showDeadlines';
import { openDoor, type Door } from '../actions/door';
import { given } from '../support/town';
import { openProviderApi, type Comes, type ProviderApi } from './providerApi';
import { pushed, recorded, seconds, signed, telling, type Telling } from './telling';

jest.setTimeout(60_000);

let door: Door;
let stand: Telling;
let provider: ProviderApi;
beforeAll(async () => {
  door = await openDoor();
  stand = telling(door);
  provider = await openProviderApi();
  process.env.LIVE_RECORD_TEMPLATE = '4711';
});
beforeEach(() => {
  provider.asked = [];
  provider.goes = () => 'well';
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  delete process.env.LIVE_RECORD_TEMPLATE;
  provider.close();
  expect(door.unindexed).toEqual([]);
  await door.close();
});

/** What was done of one kind. */
const done = (action: string) => provider.asked.filter((asked) => asked.action === action);
const begun = () => done('CreateRecordTask');
const stopped = () => done('StopRecordTask').map(({ TaskId }) => TaskId);
const taskOf = async (id: string) => (await stand.rowOf(id)).recordTask?.id;
const end = async (id: string) =>
  door.as('limin')('show.end', { id, version: (await stand.rowOf(id)).version });
const replayOf = async (id: string) => given(await door.as('wang')('show.watch', { id })).replay;

test('from the word on it is recorded, by the template, and no longer than it is on air', async () => {
  const id = await stand.announced();
  await stand.tell(signed(pushed(id, 1, '1')));
  await door.pass(2);
  expect(provider.asked).toEqual([]);
  const { version } = await stand.rowOf(id);
  const start = () => door.as('limin')('show.start', { id, version }, 'starting-once');
  given(await start());
  const task = {
    ...{
      action: 'CreateRecordTask',
      DomainName: 'push.example.cn',
      AppName: 'live',
      StreamName: streamOf(id),
    },
    ...{ EndTime: seconds() + RECORDED_FOR / 1000, TemplateId: 4711 },
  };
  expect(provider.asked).toEqual([task]);
  // Said twice, and looked at by the clock: once is enough.
  given(await start());
  await door.pass(3);
  expect(begun()).toHaveLength(1);
  const name = (await taskOf(id)) ?? '';
  for (const who of ['limin', 'sunli', 'wang']) {
    const answers = [
      await door.as(who)('show.get', { id }),
      await door.as(who)('show.watch', { id }),
      await door.as(who)('show.list', { which: 'coming' }),
    ];
    expect(JSON.stringify(answers)).not.toMatch(new RegExp(`${name}"|recordTask|recordAt`));
  }
  const seen = { id, version: (await stand.rowOf(id)).version };
  for (let said = 0; said < 2; said += 1) given(await door.as('limin')('show.end', seen, 'ending-once'));
  expect(stopped()).toEqual([name]);
  expect(done('DropLiveStream').map(({ StreamName }) => StreamName)).toContain(streamOf(id));
  await door.pass(3);
  expect([begun().length, stopped().length]).toEqual([1, 1]);
  expect(await stand.rowOf(id)).not.toHaveProperty('recordAt');
});

test('where it cannot be had recorded it begins all the same, and the clock sees to it within a minute', async () => {
  provider.goes = (action) => (action === 'CreateRecordTask' ? 'refused' : 'well');
  const id = await stand.live();
  expect((await stand.rowOf(id)).state).toBe('live');
  await door.pass(3);
  expect([begun().length, await taskOf(id)]).toEqual([0, undefined]);
  provider.goes = () => 'well';
  await door.pass(1);
  await door.pass(3);
  expect(begun()).toHaveLength(1);
  expect(await taskOf(id)).toBeDefined();
});

test('a task whose name was lost is asked for again; nothing that both record is watched twice', async () => {
  provider.goes = () => 'unheard';
  const id = await stand.live();
  const at = seconds();
  provider.goes = () => 'well';
  await door.pass(1);
  expect(begun()).toHaveLength(2);
  await door.pass(5);
  given(await end(id));
  const now = seconds();
  const both = [recorded(id, 'lost', at, now), recorded(id, 'known', at + 60, now)];
  for (const event of both) expect(await stand.tell(signed(event))).toBe(200);
  expect((await replayOf(id))?.parts).toHaveLength(1);
  expect((await stand.rowOf(id)).recordings.map(({ fileId }) => fileId)).toEqual(['lost']);
});

test('a task that comes when the show is over is stopped at once', async () => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  const isAsked = new Promise<void>((asked) => {
    provider.goes = async (action): Promise<Comes> => {
      if (action !== 'CreateRecordTask') return 'well';
      asked();
      await held;
      return 'well';
    };
  });
  const id = await stand.announced();
  await stand.tell(signed(pushed(id, 1, '1')));
  const { version } = await stand.rowOf(id);
  const starting = door.as('limin')('show.start', { id, version });
  await isAsked;
  given(await end(id));
  expect(stopped()).toEqual([]);
  go();
  given(await starting);
  expect([begun().length, stopped().length, await taskOf(id)]).toEqual([1, 1, undefined]);
});

test('where it cannot be stopped it ends all the same, it is tried again, and what lies outside is watched by nobody', async () => {
  const id = await stand.live();
  const at = seconds();
  const task = await taskOf(id);
  await door.pass(10);
  provider.goes = () => 'refused';
  given(await end(id));
  const endedAt = seconds();
  await door.pass(2);
  expect(stopped()).toEqual([]);
  provider.goes = () => 'well';
  await door.pass(2);
  await door.pass(2);
  expect(stopped()).toEqual([task]);
  const outside = [
    recorded(id, 'rehearsed', at - 1800, at + 60),
    recorded(id, 'went on', at, endedAt + 120),
    recorded(id, 'came back', endedAt + 4, endedAt + 100),
  ];
  for (const event of outside) expect(await stand.tell(signed(event))).toBe(200);
  expect((await stand.rowOf(id)).recordings).toEqual([]);
  expect(await stand.tell(signed(recorded(id, 'shown', at, endedAt + 1)))).toBe(200);
  expect((await replayOf(id))?.parts).toHaveLength(1);
});

test('one that the clock ends is recorded no longer, and whoever sends still is cut off', async () => {
  const id = await stand.live();
  const task = await taskOf(id);
  await stand.tell(signed(pushed(id, 0, '1', seconds() + 1)));
  await door.pass(5);
  expect(await stand.rowOf(id)).toMatchObject({ state: 'ended', ending: 'lost' });
  expect(stopped()).toEqual([task]);
  expect(done('DropLiveStream').map(({ StreamName }) => StreamName)).toEqual([streamOf(id)]);
});

test('one that goes on and on is recorded by another task when the first has ended', async () => {
  const id = await stand.live();
  const first = await taskOf(id);
  await door.pass(RECORDED_FOR / MINUTE + 1);
  await door.pass(1);
  const mine = begun().filter(({ StreamName }) => StreamName === streamOf(id));
  expect(mine).toHaveLength(2);
  const [one, two] = mine.map(({ EndTime = 0 }) => EndTime);
  expect((two ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(RECORDED_FOR / 1000);
  expect(await taskOf(id)).not.toBe(first);
});

test('of what is sent to Channels alone nothing is recorded; once a picture comes in here it is', async () => {
  const startsAt = Date.now() + 5 * MINUTE;
  const hours = { startsAt, endsAt: startsAt + HOUR };
  const plan = { place: '990001/01/01/', title: '视频号里见', channels: { finderUserName: 'sph' }, ...hours };
  const { show } = given(await door.as('limin')('show.plan', plan));
  const { id } = show;
  const { show: soon } = given(await door.as('limin')('show.announce', { id, version: show.version }));
  given(await door.as('limin')('show.start', { id, version: soon.version }));
  const mine = () => begun().filter(({ StreamName }) => StreamName === streamOf(id));
  await door.pass(2);
  expect(mine()).toEqual([]);
  await stand.tell(signed(pushed(id, 1, '1')));
  await door.pass(2);
  expect(mine()).toHaveLength(1);
});

test('where the provider is not called from a show is held as ever, and nothing is recorded', async () => {
  const { LIVE_API_ID: id = '' } = process.env;
  delete process.env.LIVE_API_ID;
  const show = await stand.live();
  await door.pass(2);
  given(await end(show));
  process.env.LIVE_API_ID = id;
  await door.pass(2);
  expect(provider.asked.filter(({ StreamName }) => StreamName === streamOf(show))).toEqual([]);
});
