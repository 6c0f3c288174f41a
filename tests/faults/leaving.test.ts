import type { Answer } from '@core/contract';
import { MINUTE } from '@core/domain/calendar/time';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from '../actions/door';
import { lamp } from '../actions/orders';
import { chair } from '../actions/wish';
import { lay, layHelper, openidOf } from '../privacy/people';
import { begins, Between, moments } from './betweenTwo';

const HOME = `${HOME_COMMUNITY}003/06/1/101/`;
/** Where one lives at a time. */
const ALONE = `${HOME_COMMUNITY}003/06/1/102/`;
const PROXY = { household: ALONE, name: '过路人', consent: 'phone' as const };
const between = new Between();
let door: Door;
let people = 0;

beforeAll(async () => {
  door = await openDoor(between.interpose);
});
beforeEach(() => {
  jest.setSystemTime(Date.now() + MINUTE);
});
afterAll(async () => {
  await door.idle();
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const neighbour = async (home = HOME) => {
  const id = `leaver-${(people += 1)}`;
  await lay(id, [], Date.now(), home);
  return id;
};
const helper = async () => {
  const id = `leaver-${(people += 1)}`;
  await layHelper(id, HOME_COMMUNITY, HOME, Date.now());
  return id;
};
const as = (id: string) => door.as(openidOf(id));
const leave = (id: string) => as(id)('me.delete', { words: LEAVING_WORDS });
const onWall = async (wisher: string) => {
  const { id, version } = given(await as(wisher)('wish.submit', chair)).wish;
  const seen = given(await door.as('limin')('wish.verify', { id, version, how: 'visit' })).wish;
  return given(await door.as('limin')('wish.publish', { id, version: seen.version })).wish.id;
};
const topic = {
  ...{ title: '充电棚放在哪里', words: '楼下电瓶车乱停，想请大家商量。', category: 'neighbours' as const },
  ...{ place: HOME_COMMUNITY, isPrivate: false },
};
/** Nothing else is at work when the moment comes. */
const meanwhile = async (moment: Parameters<Between['before']>[0], done: () => Promise<unknown>) => {
  await door.idle();
  between.before(moment, done);
};
const isThere = async (id: string) => (await door.find('people', { _id: id })).length === 1;

describe.each(Object.entries(moments))('what is done %s', (_, moment) => {
  test('who orders and leaves in the same moment does one of the two', async () => {
    const id = await neighbour();
    let ordered: { ok: boolean } | undefined;
    await meanwhile(moment, async () => (ordered = await as(id)('order.place', lamp)));
    const left = await leave(id);
    expect((await door.find('orders', { residentId: id, live: true })).length).toBe(ordered?.ok ? 1 : 0);
    expect([left.ok, await isThere(id)]).toEqual(ordered?.ok ? [false, true] : [true, false]);
    if (!left.ok) expect(refusal(left)).toBe('ORDERS_LIVE');
  });

  test('who wishes and leaves in the same moment does one of the two', async () => {
    const id = await neighbour();
    let wished: { ok: boolean } | undefined;
    await meanwhile(moment, async () => (wished = await as(id)('wish.submit', chair)));
    const left = await leave(id);
    expect((await door.find('wishes', { residentId: id, live: true })).length).toBe(wished?.ok ? 1 : 0);
    expect([left.ok, await isThere(id)]).toEqual(wished?.ok ? [false, true] : [true, false]);
  });

  test('who takes on a wish and leaves in the same moment does one of the two', async () => {
    const [id, wisher] = [await helper(), await neighbour()];
    const wish = await onWall(wisher);
    let taken: { ok: boolean } | undefined;
    await meanwhile(moment, async () => (taken = await as(id)('wish.claim', { id: wish })));
    const left = await leave(id);
    expect((await door.find('wishes', { takers: id, live: true })).length).toBe(taken?.ok ? 1 : 0);
    expect([left.ok, await isThere(id)]).toEqual(taken?.ok ? [false, true] : [true, false]);
    if (!left.ok) expect(refusal(left)).toBe('ORDERS_IN_HAND');
  });

  test('who claims an order and leaves in the same moment does one of the two', async () => {
    const [id, resident] = [await helper(), await neighbour()];
    const { order } = given(await as(resident)('order.place', lamp));
    const open = given(
      await door.as('limin')('order.publish', { id: order.id, version: order.version }),
    ).order;
    const which = { id: open.id, version: open.version };
    let claimed: { ok: boolean } | undefined;
    await meanwhile(moment, async () => (claimed = await as(id)('order.claim', which)));
    const left = await leave(id);
    expect((await door.find('orders', { 'claimer.personId': id })).length).toBe(claimed?.ok ? 1 : 0);
    expect([left.ok, await isThere(id)]).toEqual(claimed?.ok ? [false, true] : [true, false]);
    if (!left.ok) expect(refusal(left)).toBe('ORDERS_IN_HAND');
  });

  test('what was closed is opened again, or who it was for leaves: one of the two', async () => {
    const id = await neighbour();
    const { order } = given(await as(id)('order.place', lamp));
    const closed = given(await as(id)('order.withdraw', { id: order.id, version: order.version })).order;
    const again = { id: closed.id, version: closed.version, words: '又坏了' };
    let opened: { ok: boolean } | undefined;
    await meanwhile(moment, async () => (opened = await door.as('limin')('order.reopen', again)));
    const left = await leave(id);
    expect((await door.find('orders', { _id: order.id }))[0]?.live).toBe(opened?.ok);
    expect([left.ok, await isThere(id)]).toEqual(opened?.ok ? [false, true] : [true, false]);
    if (left.ok) expect(refusal(await door.as('limin')('order.reopen', again))).toBe('REOPEN_CLOSED');
  });
});

test.each<[string, (id: string) => Promise<Answer>]>([
  ['ordered', (id) => as(id)('order.place', lamp)],
  ['ordered for him', () => door.as('limin')('order.place', { ...lamp, proxy: PROXY })],
  ['wished', (id) => as(id)('wish.submit', chair)],
  ['proposed', (id) => as(id)('topic.propose', topic)],
  ['chosen', (id) => as(id)('me.prefer', { elder: true })],
])('nothing that is %s at the same moment brings back who has left', async (_, act) => {
  const id = await neighbour(ALONE);
  let left: { ok: boolean } | undefined;
  await meanwhile(begins, async () => (left = await leave(id)));
  expect([refusal(await act(id)), left?.ok, await isThere(id)]).toEqual(['BUSY', true, false]);
});
