import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Action, Answer, Input, Output } from '@core/contract';
import { DAY, dayOf, MINUTE } from '@core/domain/calendar/time';
import { violations } from '@core/domain/order/order';
import { add } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY, NEXT_COMMUNITY, TENANT } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';
import { lamp } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

type Day = Output<'serviceDay.get'>['day'];
const DATE = '2026-12-06';
const plan = { place: HOME_COMMUNITY, fromHour: 9, untilHour: 12, meetAt: '社区门口的桂花树下' };
const limin = <A extends Action>(action: A, input: Input<A>, key?: string): Promise<Answer<A>> =>
  door.as('limin')(action, input, key);

const planned = async (day: string): Promise<Day> =>
  given(await limin('serviceDay.plan', { ...plan, day })).day;
const seen = async (id: string): Promise<Day> => given(await limin('serviceDay.get', { id })).day;
const opened = async (day: string): Promise<Day> => {
  const { id, version } = await planned(day);
  return given(await limin('serviceDay.open', { id, version })).day;
};
const signUp = (who: string, id: string, over: { alone?: boolean; most?: number } = {}) =>
  door.as(who)('serviceDay.signUp', { id, alone: false, most: 3, ...over });

/** A visit that anybody may make, and neighbours are being asked about. */
async function openOrder(who = 'wang'): Promise<string> {
  const wanted = { day: dayOf(Date.now() + DAY), slot: 'any' as const };
  const visit = { itemId: 'lookin', words: '请来看看，坐一会儿', wanted };
  return given(await door.as(who)('order.place', visit)).order.id;
}

/** A broken lamp: only who can repair may go. */
async function openLamp(who: string): Promise<string> {
  const wanted = { day: dayOf(Date.now() + DAY), slot: 'any' as const };
  const { id, version } = given(await door.as(who)('order.place', { ...lamp, wanted })).order;
  given(await limin('order.publish', { id, version }));
  return id;
}

/** Waits until the long work, which goes on by itself, is done. */
async function workDone(id: string): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (!given(await limin('serviceDay.get', { id })).work) return;
    await door.call('jobs');
    await pause(25);
  }
  throw new Error('the long work on the day does not end');
}

async function matched(id: string): Promise<void> {
  given(await limin('serviceDay.match', { id }));
  await workDone(id);
}

const orderOf = async (id: string) => {
  const [order] = await door.find('orders', { _id: id });
  if (!order) throw new Error('the order is lost');
  expect(violations(order)).toEqual([]);
  return order;
};
const teamOf = async (orderId: string) => (await orderOf(orderId)).serviceDay?.team;
const withdraw = async (id: string, who = 'wang') => {
  const { version } = given(await door.as(who)('order.get', { id })).order;
  given(await door.as(who)('order.withdraw', { id, version }));
};

describe('planning', () => {
  test('the next dates follow the rule; those of a year without announced holidays are provisional', async () => {
    const { dates, placeName } = given(await limin('serviceDay.next', {}));
    expect(placeName).toBe('桂花巷社区');
    expect(dates).toEqual([
      { day: '2026-12-05', provisional: false },
      { day: '2027-01-02', provisional: true },
      { day: '2027-02-06', provisional: true },
    ]);
  });

  test('a place has one day a date; a street plans its own; the same key twice is one', async () => {
    const key = randomUUID();
    const once = given(await limin('serviceDay.plan', { ...plan, day: '2026-12-12' }, key)).day;
    const twice = given(await limin('serviceDay.plan', { ...plan, day: '2026-12-12' }, key)).day;
    expect(twice).toEqual(once);
    expect(once).toMatchObject({ state: 'planned', counts: { signUps: 0, orders: 0, teams: 0 } });
    expect(refusal(await limin('serviceDay.plan', { ...plan, day: '2026-12-12' }))).toBe('DAY_TAKEN');
    const street = { ...plan, place: `${TENANT}01/`, day: '2026-12-12' };
    expect(given(await door.as('zheng')('serviceDay.plan', street)).day.placeName).toBe('桂花街道');
    expect(refusal(await limin('serviceDay.plan', street))).toBe('NOT_FOUND');
    const { id, version } = once;
    given(await limin('serviceDay.cancel', { id, version }));
    await workDone(id);
    expect(given(await limin('serviceDay.plan', { ...plan, day: '2026-12-12' })).day.state).toBe('planned');
    expect(given(await limin('serviceDay.list', {})).list.map((day) => day.id)).toContain(id);
  });

  test.each<[string, Partial<Input<'serviceDay.plan'>>, string]>([
    ['a day that is over', { day: '2026-11-07' }, 'DAY_WRONG'],
    ['a day next summer', { day: '2027-08-07' }, 'DAY_WRONG'],
    ['one hour', { fromHour: 9, untilHour: 10 }, 'DAY_WRONG'],
    ['the middle of the night', { fromHour: 2 }, 'BAD_INPUT'],
    ['words WeChat refuses', { meetAt: '违规测试' }, 'TEXT_REFUSED'],
    ['a grid', { place: `${HOME_COMMUNITY}003/` }, 'NOT_FOUND'],
    ['another community', { place: NEXT_COMMUNITY }, 'NOT_FOUND'],
  ])('%s is refused', async (_, over, code) => {
    expect(refusal(await limin('serviceDay.plan', { ...plan, day: '2026-12-19', ...over }))).toBe(code);
  });

  test('who lives there sees a day once it is open, and signs up; an old screen is refused', async () => {
    const { id, version } = await planned('2026-12-20');
    expect(refusal(await signUp('chen', id))).toBe('DAY_NOT_NOW');
    expect(given(await door.as('chen')('serviceDay.mine', {})).list.map(({ day }) => day.id)).not.toContain(
      id,
    );
    given(await limin('serviceDay.open', { id, version }));
    expect(refusal(await limin('serviceDay.open', { id, version }))).toBe('STALE');
    expect(refusal(await limin('serviceDay.open', { id, version: version + 1 }))).toBe('DAY_NOT_NOW');
    const key = randomUUID();
    const input = { id, alone: true, most: 2 };
    given(await door.as('chen')('serviceDay.signUp', input, key));
    given(await door.as('chen')('serviceDay.signUp', input, key));
    expect(given(await signUp('chen', id, { most: 4 })).day.counts.signUps).toBe(1);
    const mine = given(await door.as('chen')('serviceDay.mine', {})).list.find(({ day }) => day.id === id);
    expect(mine?.signUp).toEqual({ alone: false, most: 4, state: 'in' });
    expect(refusal(await signUp('feng', id))).toBe('NOT_FOUND');
    expect(refusal(await signUp('wang', id))).toBe('NOT_FOUND');
    expect(refusal(await signUp('chen', id, { most: 9 }))).toBe('BAD_INPUT');
    given(await door.as('chen')('serviceDay.signOff', { id }));
    expect(refusal(await door.as('chen')('serviceDay.signOff', { id }))).toBe('NOT_FOUND');
    expect(given(await limin('serviceDay.signUps', { id })).list).toEqual([]);
    expect(refusal(await limin('serviceDay.match', { id }))).toBe('NOBODY_SIGNED_UP');
    expect(refusal(await limin('serviceDay.begin', { id, version: version + 1 }))).toBe('DAY_NOT_NOW');
  });

  test('a grid sends so many and no more', async () => {
    const { id } = await opened('2026-12-26');
    const helpers = (await door.all('helpers')).filter(({ grid }) => grid === `${HOME_COMMUNITY}003/`);
    const [one] = helpers;
    for (let n = 0; n < 24; n += 1) {
      const comer = {
        dayId: id,
        personId: `x${n}`,
        kind: 'member' as const,
        alone: false,
        most: 1,
        state: 'in' as const,
        at: n,
      };
      const where = { grid: `${HOME_COMMUNITY}003/`, community: HOME_COMMUNITY };
      await add('daySignUps', { _id: `${id}-x${n}`, ...comer, ...where } as const);
    }
    expect(refusal(await signUp(one?._id ?? '', id))).toBe('DAY_FULL');
  });
});

describe('a whole day', () => {
  let id: string;
  const orders: string[] = [];

  test('staff bundle what can wait; what is urgent, elsewhere or not open stays out', async () => {
    ({ id } = await opened(DATE));
    for (const who of ['chen', 'liu', 'wulei', 'xu']) given(await signUp(who, id));
    for (const who of ['wang', 'wang', 'tian', 'he']) orders.push(await openOrder(who));
    const waiting = given(await limin('serviceDay.candidates', { id })).list.map((card) => card.id);
    expect(waiting).toEqual(expect.arrayContaining(orders));
    const submitted = given(await door.as('zhang')('order.place', lamp)).order.id;
    const { day } = given(await limin('serviceDay.bundle', { id, orders: [...orders, submitted] }));
    expect(day.counts.orders).toBe(4);
    expect(given(await limin('serviceDay.bundle', { id, orders })).day.counts.orders).toBe(4);
    expect(refusal(await limin('serviceDay.bundle', { id, orders: ['none'] }))).toBe('NOT_FOUND');
    const still = given(await limin('serviceDay.candidates', { id })).list.map((card) => card.id);
    expect(still.filter((one) => orders.includes(one))).toEqual([]);
    expect(given(await limin('serviceDay.orders', { id, left: true })).list).toHaveLength(4);
    expect((await orderOf(orders[0] ?? '')).state).toBe('open');
  });

  test('matching makes teams by grid and sends each order to one; both sides are told, by name of nobody', async () => {
    await matched(id);
    expect(await seen(id)).toMatchObject({ state: 'matched', counts: { signUps: 4, orders: 4 } });
    const teams = given(await limin('serviceDay.teams', { id })).list;
    expect(teams.reduce((sum, { stops }) => sum + stops, 0)).toBe(4);
    for (const orderId of orders) {
      const order = await orderOf(orderId);
      expect(order).toMatchObject({ state: 'dispatched', serviceDay: { id }, wanted: { day: DATE } });
      expect(order.due?.at).toBeGreaterThan(Date.parse(`${DATE}T20:00:00+08:00`));
      expect(order.dispatch?.by.personId).toBe('limin');
    }
    expect(given(await limin('serviceDay.orders', { id, left: true })).list).toEqual([]);
    const told = await door.find('messages', { to: 'chen', about: 'dayTeam' });
    expect(told).toHaveLength(1);
    expect(refusal(await signUp('chen', id))).toBe('IN_A_TEAM');
  });

  test('matching again moves nothing, and costs no second message', async () => {
    const before = await Promise.all(orders.map(orderOf));
    await matched(id);
    const after = await Promise.all(orders.map(orderOf));
    expect(after.map(({ version }) => version)).toEqual(before.map(({ version }) => version));
    expect(await door.find('messages', { to: 'chen', about: 'dayTeam' })).toHaveLength(1);
  });

  test('a plan shows no door before somebody has said yes, to nobody who is not in the team', async () => {
    const teamId = (await teamOf(orders[0] ?? '')) ?? '';
    const [team] = await door.find('dayTeams', { _id: teamId });
    const lead = team?.lead ?? '';
    const shown = given(await door.as(lead)('serviceDay.team', { id: teamId, open: true }));
    expect(shown.stops.length).toBeGreaterThan(0);
    expect(shown.stops.every(({ contact, buildingName }) => !contact && buildingName === '')).toBe(true);
    for (const secret of ['王秀兰', '302', '13812342046', '田晓明'])
      expect([secret, JSON.stringify(shown.stops).includes(secret)]).toEqual([secret, false]);
    expect(refusal(await door.as('zhao')('serviceDay.team', { id: teamId }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('serviceDay.team', { id: teamId }))).toBe('NOT_FOUND');
    const desk = given(await limin('serviceDay.team', { id: teamId, open: true }));
    expect(desk.stops.every(({ contact }) => contact !== undefined)).toBe(true);
    expect((await door.find('looks', { viewerId: 'limin' })).length).toBeGreaterThanOrEqual(
      desk.stops.length,
    );
  });

  test('the desk moves an order by hand, and matching leaves it there', async () => {
    const [orderId = ''] = orders;
    const teams = given(await limin('serviceDay.teams', { id })).list;
    const had = await teamOf(orderId);
    const other = teams.find((team) => team.id !== had && team.people.some(({ id: who }) => who !== 'xu'));
    const refused = await limin('serviceDay.move', { id, order: orderId, team: `${id}-t99` });
    expect(refusal(refused)).toBe('NOT_FOUND');
    given(await limin('serviceDay.move', { id, order: orderId, team: other?.id ?? '' }));
    expect(await teamOf(orderId)).toBe(other?.id);
    await matched(id);
    expect(await teamOf(orderId)).toBe(other?.id);
  });

  test('who does not come loses nothing for others: what his team had goes to those who come', async () => {
    const before = new Map(await Promise.all(orders.map(async (one) => [one, await teamOf(one)] as const)));
    given(await limin('serviceDay.absent', { id, person: 'wulei' }));
    await workDone(id);
    for (const one of orders) {
      const order = await orderOf(one);
      expect(order.dispatch?.to).not.toBe('wulei');
      const [gone] = await door.find('dayTeams', { _id: before.get(one) ?? '' });
      if (gone) expect(order.serviceDay?.team).toBe(gone._id);
    }
    expect(refusal(await limin('serviceDay.absent', { id, person: 'wulei' }))).toBe('NOT_FOUND');
    const states = given(await limin('serviceDay.signUps', { id })).list.map(({ name, state }) => [
      name,
      state,
    ]);
    expect(states).toContainEqual(['吴磊', 'absent']);
  });

  test('an order is taken out of the day, one is withdrawn, a new one is squeezed in: the rest stays', async () => {
    const [, second = '', third = '', fourth = ''] = orders;
    const stays = await orderOf(fourth);
    given(await limin('serviceDay.unbundle', { id, order: second }));
    expect(await orderOf(second)).toMatchObject({ state: 'open' });
    expect((await orderOf(second)).serviceDay).toBeUndefined();
    expect(refusal(await limin('serviceDay.unbundle', { id, order: second }))).toBe('NOT_FOUND');
    await withdraw(third, 'tian');
    const fresh = await openOrder('zhang');
    given(await limin('serviceDay.bundle', { id, orders: [fresh] }));
    await matched(id);
    expect(await orderOf(fresh)).toMatchObject({ state: 'dispatched', serviceDay: { id } });
    expect((await orderOf(fourth)).version).toBe(stays.version);
    orders.splice(1, 2, fresh);
  });

  test('on the day it begins, a team says yes, sees its doors, and does one', async () => {
    const { version } = await seen(id);
    expect(refusal(await limin('serviceDay.begin', { id, version }))).toBe('DAY_NOT_YET');
    jest.setSystemTime(Date.parse(`${DATE}T09:00:00+08:00`));
    expect(refusal(await limin('serviceDay.begin', { id, version: version - 1 }))).toBe('STALE');
    expect(given(await limin('serviceDay.begin', { id, version })).day.state).toBe('underway');
    const [first = ''] = orders;
    const { dispatch, serviceDay, version: sent } = await orderOf(first);
    const lead = door.as(dispatch?.to ?? '');
    const looks = async () => (await door.find('looks', { viewerId: dispatch?.to, orderId: first })).length;
    expect(await looks()).toBe(0);
    const took = given(await lead('order.accept', { id: first, version: sent })).order;
    expect(took.state).toBe('claimed');
    expect(refusal(await limin('serviceDay.move', { id, order: first, team: serviceDay?.team ?? '' }))).toBe(
      'ORDER_TAKEN_ON',
    );
    expect(refusal(await limin('serviceDay.unbundle', { id, order: first }))).toBe('ORDER_TAKEN_ON');
    const quietly = given(await lead('serviceDay.team', { id: serviceDay?.team ?? '' }));
    expect(quietly.stops.some(({ contact }) => contact)).toBe(false);
    const open = given(await lead('serviceDay.team', { id: serviceDay?.team ?? '', open: true }));
    expect(open.stops.filter(({ contact }) => contact).map(({ order }) => order.id)).toEqual([first]);
    expect(await looks()).toBe(1);
    const started = given(await lead('order.start', { id: first, version: took.version })).order;
    const said = { id: first, version: started.version, words: '换好了' };
    expect(given(await lead('order.resolve', said)).order.state).toBe('resolved');
  });

  test('at the end what nobody took on waits for somebody again, and everybody is thanked once', async () => {
    const { version } = await seen(id);
    expect(refusal(await limin('serviceDay.cancel', { id, version }))).toBe('DAY_NOT_NOW');
    const key = randomUUID();
    given(await limin('serviceDay.wrapUp', { id, version }, key));
    given(await limin('serviceDay.wrapUp', { id, version }, key));
    await workDone(id);
    const [, second = '', third = ''] = orders;
    expect((await seen(id)).result).toEqual({ done: 1, back: 2, inHand: 0 });
    for (const one of [second, third]) {
      const order = await orderOf(one);
      expect(order).toMatchObject({ state: 'open' });
      expect(order.accountable).toBeDefined();
      expect(order.due?.at).toBeLessThanOrEqual(Date.now() + 24 * 60 * MINUTE);
    }
    expect(await door.find('messages', { to: 'chen', about: 'dayThanks' })).toHaveLength(1);
    expect(await door.find('messages', { to: 'wulei', about: 'dayThanks' })).toHaveLength(0);
    expect(refusal(await limin('serviceDay.wrapUp', { id, version: version + 1 }))).toBe('DAY_NOT_NOW');
    expect(refusal(await limin('serviceDay.match', { id }))).toBe('DAY_NOT_NOW');
    expect(given(await door.as('chen')('serviceDay.mine', {})).list.map(({ day }) => day.id)).not.toContain(
      id,
    );
  });
});

test('while teams are being made nothing else is changed; a day that is over takes nobody', async () => {
  const { id } = await opened('2026-12-13');
  given(await signUp('chen', id));
  given(await limin('serviceDay.match', { id }));
  const { version } = await seen(id);
  if (given(await limin('serviceDay.get', { id })).work) {
    expect(refusal(await limin('serviceDay.match', { id }))).toBe('DAY_BUSY');
    expect(refusal(await limin('serviceDay.cancel', { id, version }))).toBe('DAY_BUSY');
  }
  await workDone(id);
  jest.setSystemTime(Date.parse('2026-12-14T09:00:00+08:00'));
  expect(refusal(await signUp('liu', id))).toBe('DAY_PAST');
});

test('a day of another place is not there', async () => {
  const { id } = await opened('2027-01-02');
  for (const who of ['denghong', 'chen', 'wang']) {
    expect(refusal(await door.as(who)('serviceDay.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as(who)('serviceDay.match', { id }))).toBe('NOT_FOUND');
  }
  expect(given(await door.as('zheng')('serviceDay.get', { id })).day.provisional).toBe(true);
  expect(refusal(await limin('serviceDay.candidates', { id, community: NEXT_COMMUNITY }))).toBe('NOT_FOUND');
});

test('nobody is sent where skills are missing, by matching or by hand', async () => {
  const { id } = await opened('2027-01-09');
  given(await signUp('liu', id));
  const [lampOrder, visit] = [await openLamp('he'), await openOrder('he')];
  given(await limin('serviceDay.bundle', { id, orders: [lampOrder, visit] }));
  await matched(id);
  expect(await orderOf(lampOrder)).toMatchObject({ state: 'open' });
  expect(await orderOf(visit)).toMatchObject({ state: 'dispatched', dispatch: { to: 'liu' } });
  const [team] = given(await limin('serviceDay.teams', { id })).list;
  const byHand = { id, order: lampOrder, team: team?.id ?? '' };
  expect(refusal(await limin('serviceDay.move', byHand))).toBe('NOT_FOR_TEAM');
});
