import type { Input } from '@core/contract';
import { moment } from '@core/domain/calendar/time';
import { randomUUID } from 'node:crypto';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, opened } from './orders';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const building = '990001/01/01/003/06/';
const evenings = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromHour: 17, untilHour: 21 }));
const member: Input<'registration.save'> = {
  kind: 'member',
  name: '高志明',
  home: `${building}2/`,
  unit: '青石县水利局',
  skills: ['维修'],
  free: evenings,
  phone: '13800001501',
  partyConsent: true,
};

/** Somebody new has agreed to the terms and sent his registration; it waits for 李敏. */
async function submitted(who = 'newcomer', over: Partial<Input<'registration.save'>> = {}) {
  given(await door.as(who)('me.consent', { version: 1, name: '新邻居' }));
  given(await door.as(who)('registration.save', { ...member, ...over }));
  return given(await door.as(who)('registration.submit', {})).registration;
}
async function approved(who = 'newcomer', over = {}) {
  await submitted(who, over);
  const { id, version } = await waitingOf(who);
  return given(await door.as('limin')('registration.approve', { id, version })).registration;
}
async function waitingOf(who: string) {
  const [identity] = await door.find('identities', { _id: `wx:${who}` });
  return given(await door.as('limin')('registration.get', { id: identity?.personId ?? who })).registration;
}
const personId = async (who = 'newcomer') =>
  (await door.find('identities', { _id: `wx:${who}` }))[0]?.personId ?? '';

describe('registering', () => {
  test('a form is kept page by page and says what it still misses', async () => {
    given(await door.as('newcomer')('me.consent', { version: 1, name: '新邻居' }));
    const me = door.as('newcomer');
    const { name, home = '', unit } = member;
    const first = given(await me('registration.save', { kind: 'member', name, home, unit })).registration;
    expect(first).toMatchObject({ state: 'draft', name: '高志明', missing: ['contact'] });
    expect(first?.home?.address).toBe('桂苑小区 6 栋 2 单元');
    expect(refusal(await me('registration.submit', {}))).toBe('UNFINISHED');
    given(await me('registration.phone', { kind: 'member', code: 'local.13800001501.a1' }));
    const last = given(await me('registration.save', { kind: 'member', partyConsent: true })).registration;
    expect(last).toMatchObject({ missing: [], phoneFrom: 'wechat', phoneMasked: '138****1501' });
  });

  test('a code of the button is good once, and made-up ones give no number', async () => {
    given(await door.as('newcomer')('me.consent', { version: 1, name: '新邻居' }));
    const me = door.as('newcomer');
    expect(refusal(await me('registration.phone', { kind: 'member', code: 'x' }))).toBe('NO_PHONE');
    const key = randomUUID();
    const code = 'local.13800001501.b2';
    given(await me('registration.phone', { kind: 'member', code }, key));
    given(await me('registration.phone', { kind: 'member', code }, key));
    expect(refusal(await me('registration.phone', { kind: 'member', code }))).toBe('NO_PHONE');
  });

  test('a street is no home, and words that WeChat refuses are not kept', async () => {
    given(await door.as('newcomer')('me.consent', { version: 1, name: '新邻居' }));
    const me = door.as('newcomer');
    const save = (over: object) => me('registration.save', { kind: 'volunteer', ...over });
    expect(refusal(await save({ home: '990001/01/' }))).toBe('NOT_FOUND');
    expect(refusal(await save({ home: '990001/01/01/003/99/' }))).toBe('NOT_FOUND');
    expect(refusal(await save({ name: '违规测试' }))).toBe('TEXT_REFUSED');
  });

  test('what is sent waits for the duty worker by name, until an hour of the office', async () => {
    const waits = await submitted();
    expect(waits).toMatchObject({ state: 'submitted', waitingFor: '李敏', communityName: '桂花巷社区' });
    const told = await door.find('messages', { to: 'limin', about: 'registered' });
    expect(told).toMatchObject([{ push: 'pending' }]);
    expect(JSON.stringify(told)).not.toMatch(/高|党|1380000/);
    expect(waits?.dueAt).toBe(moment('2026-11-22', 10, 18));
    expect(refusal(await door.as('newcomer')('registration.save', member))).toBe('REGISTRATION_CHANGED');
  });
});

describe('the desk', () => {
  test('the list masks names; one that is opened shows how it stands to the roster', async () => {
    await submitted();
    const staff = door.as('limin');
    const { list } = given(await staff('registration.list', { state: 'submitted' }));
    expect(list.map(({ name }) => name)).toEqual(['马**', '林**', '高**']);
    expect(JSON.stringify(list)).not.toContain('1380000');
    const opened_ = await Promise.all(list.map(({ id }) => staff('registration.get', { id })));
    expect(opened_.map((answer) => given(answer).registration.match)).toEqual(['none', 'exact', 'exact']);
    expect(await waitingOf('newcomer')).toMatchObject({ name: '高志明', phone: '13800001501' });
  });

  test('by name alone, or by telephone alone, the roster says so', async () => {
    await submitted('newcomer', { phone: '13900009999' });
    await submitted('other', { name: '高大明' });
    expect((await waitingOf('newcomer')).match).toBe('name');
    expect((await waitingOf('other')).match).toBe('phone');
  });

  test('who is approved has the role, is known to routing, ticked off on the roster and written into the journal', async () => {
    await approved();
    const id = await personId();
    const session = given(await door.as('newcomer')('me.get', {}));
    expect(session.roles.map(({ role, scope }) => [role, scope])).toEqual([['member', '990001/01/01/']]);
    expect(session.person?.name).toBe('高志明');
    const [helper] = await door.find('helpers', { _id: id });
    expect(helper).toMatchObject({ kind: 'member', grid: '990001/01/01/003/', skills: ['维修'] });
    expect(await door.find('roster', { personId: id })).toMatchObject([
      { orgUnit: '青石县水利局', building },
    ]);
    expect(await door.find('journal', { about: id })).toMatchObject([{ action: 'registration.approve' }]);
    expect(await door.find('names', { personId: id })).toHaveLength(1);
    expect(await door.find('messages', { to: id })).toMatchObject([{ about: 'registrationApproved' }]);
  });

  test('approved twice, after it was taken back, on an old screen, or from another community: refused', async () => {
    await submitted();
    const { id, version } = await waitingOf('newcomer');
    const approve = (who: string, over = {}) =>
      door.as(who)('registration.approve', { id, version, ...over });
    expect(refusal(await approve('denghong'))).toBe('NOT_FOUND');
    expect(refusal(await approve('wang'))).toBe('NOT_FOUND');
    expect(refusal(await approve('sunli'))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('registration.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await approve('limin', { version: 1 }))).toBe('REGISTRATION_CHANGED');
    given(await door.as('newcomer')('registration.withdraw', {}));
    expect(refusal(await approve('limin'))).toBe('NOT_FOUND');
    given(await door.as('newcomer')('registration.submit', {}));
    const again = await waitingOf('newcomer');
    const two = await Promise.all(
      ['limin', 'zhou'].map((who) => door.as(who)('registration.approve', { id, version: again.version })),
    );
    expect(two.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusal(await approve('limin', { version: again.version }))).toBe('REGISTRATION_CHANGED');
    expect(await door.find('grants', { personId: id })).toHaveLength(1);
  });

  test('staff whose role has ended are answered as strangers are', async () => {
    await submitted();
    const { id, version } = await waitingOf('newcomer');
    await door.pass(4 * 365 * 24 * 60);
    expect(refusal(await door.as('limin')('registration.approve', { id, version }))).toBe('NOT_FOUND');
  });

  test('nobody answers his own registration', async () => {
    given(await door.as('limin')('registration.save', { ...member, name: '李敏' }));
    given(await door.as('limin')('registration.submit', {}));
    const { id, version } = await waitingOf('limin');
    expect(refusal(await door.as('limin')('registration.approve', { id, version }))).toBe('OWN_REGISTRATION');
    given(await door.as('zhou')('registration.approve', { id, version }));
  });

  test('returned with a reason, mended, sent again', async () => {
    await submitted();
    const { id, version } = await waitingOf('newcomer');
    const back = { id, version, reason: '请写单位全称' };
    given(await door.as('limin')('registration.return', back));
    const me = door.as('newcomer');
    expect(given(await me('registration.mine', {})).registration).toMatchObject({
      state: 'returned',
      reason: '请写单位全称',
    });
    given(await me('registration.save', { kind: 'member', unit: '青石县水利和湖泊局' }));
    expect(given(await me('registration.submit', {})).registration).toMatchObject({ state: 'submitted' });
    expect((await waitingOf('newcomer')).reason).toBeUndefined();
  });
});

describe('being away, moving, leaving', () => {
  test('who is away is neither asked nor on the list to be sent; he may still look', async () => {
    given(await door.as('chen')('away.set', { from: '2026-11-20', until: '2026-11-21' }));
    const { id } = await opened(door);
    await door.pass(3);
    const offers = await door.find('offers', { orderId: id });
    expect(offers.map((offer) => offer.personId)).not.toContain('chen');
    const { list } = given(await door.as('limin')('desk.helpers', { id }));
    expect(list.map((helper) => helper.id)).not.toContain('chen');
    expect(given(await door.as('chen')('order.pool', {})).list.map((card) => card.id)).toContain(id);
    const order = given(await door.as('limin')('order.get', { id })).order;
    const send = { id, version: order.version, to: 'chen' };
    expect(refusal(await door.as('limin')('order.assign', send))).toBe('NOT_FOR_YOU');
  });

  test('days that touch become one stretch, past days are refused, a stretch can be taken back', async () => {
    const chen = door.as('chen');
    given(await chen('away.set', { from: '2026-12-01', until: '2026-12-03' }));
    const { list } = given(await chen('away.set', { from: '2026-12-04', until: '2026-12-05' }));
    expect(list).toEqual([{ from: moment('2026-12-01'), until: moment('2026-12-06') }]);
    expect(refusal(await chen('away.set', { from: '2026-11-01', until: '2026-11-02' }))).toBe('DAY_PAST');
    expect(refusal(await chen('away.set', { from: '2026-12-05', until: '2026-12-04' }))).toBe('DAY_PAST');
    for (let day = 10; day < 31; day += 2)
      given(await chen('away.set', { from: `2026-12-${day}`, until: `2026-12-${day}` }));
    const more = { from: '2027-01-10', until: '2027-01-10' };
    expect(refusal(await chen('away.set', more))).toBe('TOO_MANY_AWAY');
    given(await chen('away.cancel', { from: moment('2026-12-01') }));
    expect(given(await chen('away.set', more)).list.at(-1)?.from).toBe(moment('2027-01-10'));
  });

  test('skills and hours change for routing at once', async () => {
    given(await door.as('chen')('helper.change', { skills: ['法律'], free: [] }));
    expect(await door.find('helpers', { _id: 'chen' })).toMatchObject([{ skills: ['法律'], free: [] }]);
  });

  test('a move in the community is known at once; to another community it waits for approval there', async () => {
    const chen = door.as('chen');
    given(await chen('helper.move', { home: '990001/01/01/001/01/' }));
    expect(await door.find('helpers', { _id: 'chen' })).toMatchObject([{ grid: '990001/01/01/001/' }]);
    const moved = given(await chen('helper.move', { home: '990001/01/02/001/01/' })).registration;
    expect(moved).toMatchObject({ state: 'submitted', waitingFor: '邓红' });
    expect(given(await chen('me.get', {})).roles).toEqual([]);
    expect(await door.find('helpers', { _id: 'chen' })).toEqual([]);
    expect(refusal(await door.as('limin')('registration.get', { id: 'chen' }))).toBe('NOT_FOUND');
    const seen = given(await door.as('denghong')('registration.get', { id: 'chen' })).registration;
    given(await door.as('denghong')('registration.approve', { id: 'chen', version: seen.version }));
    expect(await door.find('helpers', { _id: 'chen' })).toMatchObject([{ community: '990001/01/02/' }]);
  });

  test('with an order in hand nobody leaves, moves away or is ended; afterwards nothing is kept of the membership', async () => {
    const order = await claimed(door);
    const chen = door.as('chen');
    expect(refusal(await chen('helper.leave', { reason: '' }))).toBe('ORDERS_IN_HAND');
    expect(refusal(await chen('helper.move', { home: '990001/01/02/001/01/' }))).toBe('ORDERS_IN_HAND');
    const end = { id: 'chen', version: 1, reason: '调走了' };
    expect(refusal(await door.as('limin')('registration.end', end))).toBe('ORDERS_IN_HAND');
    const back = { id: order.id, version: order.version, reason: 'time' as const };
    given(await chen('order.return', back));
    const left = given(await chen('helper.leave', { reason: '出国了' })).registration;
    expect(left).toMatchObject({ state: 'ended', partyConsent: false, reason: '出国了' });
    expect(left?.unit).toBeUndefined();
    expect(refusal(await chen('order.pool', {}))).toBe('NOT_ALLOWED');
    expect(refusal(await chen('helper.leave', { reason: '' }))).toBe('NOT_ALLOWED');
  });

  test('the staff end a registration; the person reads why and may begin anew', async () => {
    given(await door.as('limin')('registration.end', { id: 'xu', version: 1, reason: '搬离本社区' }));
    const mine = given(await door.as('xu')('registration.mine', {})).registration;
    expect(mine).toMatchObject({ state: 'ended', reason: '搬离本社区' });
    given(await door.as('xu')('registration.save', { kind: 'volunteer', skills: ['陪伴'] }));
    expect(given(await door.as('xu')('registration.mine', {})).registration?.state).toBe('draft');
  });
});

describe('roster and calendar of the community', () => {
  const roster = async (over: object) =>
    given(await door.as('limin')('roster.list', over)).list.map(({ name }) => name);

  test('by name, by initials of pinyin, by building; telephones masked', async () => {
    expect(await roster({ search: '志远' })).toEqual(['陈志远']);
    expect(await roster({ search: 'gzm' })).toEqual(['高志明']);
    expect((await roster({ building })).sort()).toEqual(['刘建军', '陈志远'].sort());
    expect(await roster({})).toHaveLength(8);
    const all = given(await door.as('limin')('roster.list', {}));
    expect(all.list.find(({ name }) => name === '陈志远')).toMatchObject({
      phoneMasked: '138****1201',
      registered: true,
      place: '桂苑小区 6 栋',
    });
  });

  test('another community’s roster is not there', async () => {
    const asked = { community: '990001/01/01/' };
    expect(refusal(await door.as('denghong')('roster.list', asked))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('roster.list', { building: '990001/01/02/001/01/' }))).toBe(
      'NOT_FOUND',
    );
    expect(given(await door.as('denghong')('roster.list', {})).list).toEqual([]);
  });

  test('who is free this evening, page by page, without those who are away', async () => {
    given(await door.as('chen')('away.set', { from: '2026-11-20', until: '2026-11-20' }));
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const evening = { day: '2026-11-20', part: 'evening' as const, ...(cursor ? { cursor } : {}) };
      const found = given(await door.as('limin')('helper.available', evening));
      names.push(...found.list.map(({ name }) => name));
      cursor = found.next;
    } while (cursor);
    expect(names).toContain('赵敏');
    expect(names).not.toContain('陈志远');
    expect(refusal(await door.as('chen')('helper.available', { day: '2026-11-20', part: 'evening' }))).toBe(
      'NOT_FOUND',
    );
  });
});
