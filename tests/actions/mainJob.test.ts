import { given, openDoor, refusal, type Door } from './door';
import { claimed, lamp, opened, placed, resolved, today } from './orders';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const see = async (who: string, id: string) => given(await door.as(who)('order.get', { id })).order;

test('order → publish → offer → claim → contact → start → resolve → confirm → rate', async () => {
  const order = await opened(door);
  const { id } = order;
  expect(order).toMatchObject({ state: 'open', accountable: { name: '李敏', next: { name: '孙丽' } } });
  const { offers } = given(await door.as('chen')('offer.mine', {}));
  expect(offers).toMatchObject([{ id, near: 'building', offer: { state: 'waiting' }, acts: ['claim'] }]);
  given(await door.as('chen')('offer.seen', { orderId: id }));
  expect((await see('wang', id)).wave).toMatchObject({ number: 1, seen: 1 });
  const taken = given(await door.as('chen')('order.claim', { id, version: order.version })).order;
  expect(taken).toMatchObject({ state: 'claimed', contact: { name: '王秀兰', phone: '13812342046' } });
  expect((await see('wang', id)).helper).toEqual({ name: '陈志远', role: 'member' });
  const met = given(await door.as('chen')('order.contact', { id, version: taken.version })).order;
  const begun = given(await door.as('chen')('order.start', { id, version: met.version })).order;
  const done = { id, version: begun.version, words: '换好了，灯亮了。' };
  const ready = given(await door.as('chen')('order.resolve', done)).order;
  expect(ready.contact).toBeUndefined();
  expect((await see('wang', id)).yourMove).toBe('confirm');
  const closed = given(await door.as('wang')('order.confirm', { id, version: ready.version })).order;
  expect(closed).toMatchObject({
    state: 'closed',
    outcome: 'solved',
    confirmation: 'confirmed',
    yourMove: 'rate',
  });
  const rating = { id, version: closed.version, stars: 5 as const, words: '谢谢小陈' };
  expect(given(await door.as('wang')('order.rate', rating)).order.rating?.stars).toBe(5);
  const [helper] = await door.find('helpers', { _id: 'chen' });
  expect(helper).toMatchObject({
    liveOrders: 0,
    unanswered: 0,
    asked: 7,
    yes: 5,
    stars: { sum: 29, count: 6 },
  });
  const events = (await door.find('events', { orderId: id })).sort((a, b) => a.seq - b.seq);
  expect(events.map(({ act }) => act)).toEqual([
    ...['place', 'publish', 'ask', 'claim', 'contact', 'start', 'resolve', 'confirm', 'rate'],
  ]);
});

test('nobody answers: the next rings, then the branch secretary by name', async () => {
  const { id } = await opened(door);
  await door.pass(95);
  const order = await see('wang', id);
  expect(order.accountable).toMatchObject({ name: '孙丽', role: 'branchSecretary' });
  expect(order.trail.filter(({ kind }) => kind === 'wave').map(({ wave }) => wave?.ring)).toContain(2);
  const about = (await door.find('messages', { subject: id, to: 'sunli' })).map((message) => message.about);
  expect(about).toContain('yoursNow');
  const offers = await door.find('offers', { orderId: id });
  const waiting = offers.filter(({ state }) => state === 'waiting');
  // Waves go on beside her; nobody of an earlier one is still waited for.
  expect(new Set(waiting.map(({ wave }) => wave)).size).toBeLessThanOrEqual(1);
  expect(new Set(offers.map(({ personId }) => personId)).size).toBe(offers.length);
  const others = await door.find('offers', { state: 'waiting' });
  for (const { _id, unanswered } of await door.find('helpers', { unanswered: { $gt: 0 } }))
    expect(unanswered).toBe(others.filter(({ personId }) => personId === _id).length);
});

test('«这次不行» frees the place at once: the next best of the ring is asked until the same hour', async () => {
  const look = { itemId: 'lookin', words: '请来看看我', wanted: { day: today, slot: 'evening' as const } };
  const { id } = given(await door.as('wang')('order.place', look)).order;
  const before = await door.find('offers', { orderId: id });
  const [first] = before;
  given(await door.as(first?.personId ?? '')('offer.decline', { orderId: id }));
  const after = await door.find('offers', { orderId: id });
  expect(after.length).toBe(before.length + 1);
  expect(new Set(after.map(({ until }) => until)).size).toBe(1);
  expect((await see('wang', id)).wave).toMatchObject({ number: 1, asked: before.length + 1, declined: 1 });
  expect(refusal(await door.as(first?.personId ?? '')('offer.decline', { orderId: id }))).toBe('NOT_NOW');
});

test('«今天别找我» lasts until midnight', async () => {
  const { id } = await opened(door);
  given(await door.as('chen')('offer.decline', { orderId: id, today: true }));
  const [helper] = await door.find('helpers', { _id: 'chen' });
  expect(helper?.awayUntil).toBe(Date.parse('2026-11-21T00:00:00+08:00'));
});

test('a returned order is open again, its helper is free and is not asked for it again', async () => {
  const { id, version } = await claimed(door);
  given(await door.as('chen')('order.return', { id, version, reason: 'time', words: '临时要加班' }));
  expect(await see('limin', id)).toMatchObject({
    state: 'open',
    returned: { by: { name: '陈志远' }, reason: 'time' },
  });
  expect((await door.find('helpers', { _id: 'chen' }))[0]?.liveOrders).toBe(0);
  await door.pass(20);
  const mine = await door.find('offers', { orderId: id, personId: 'chen' });
  expect(mine.map(({ state }) => state)).toEqual(['claimed']);
});

test('a claim nobody followed up lapses, and the helper is told', async () => {
  const { id } = await claimed(door);
  await door.pass(60 * 24);
  expect((await see('wang', id)).state).toBe('open');
  expect((await door.find('helpers', { _id: 'chen' }))[0]?.liveOrders).toBe(0);
  expect((await door.find('messages', { subject: id, to: 'chen', about: 'backInPool' })).length).toBe(1);
});

test('who was sent may refuse; after two refusals the supervisor answers', async () => {
  const { id, version } = await opened(door);
  const sent = given(await door.as('limin')('order.assign', { id, version, to: 'chen' })).order;
  expect(sent.state).toBe('dispatched');
  expect(given(await door.as('chen')('offer.mine', {})).offers).toMatchObject([
    { id, acts: ['accept', 'refuse'] },
  ]);
  const no = { id, version: sent.version, reason: 'unwell' as const };
  given(await door.as('chen')('order.refuse', no));
  expect((await see('limin', id)).state).toBe('open');
});

test('a resident says it is not done: the supervisor becomes accountable', async () => {
  const { id, version } = await resolved(door);
  const disputed = { id, version, words: '灯又不亮了' };
  const order = given(await door.as('wang')('order.dispute', disputed)).order;
  expect(order).toMatchObject({
    state: 'inService',
    confirmation: 'disputed',
    accountable: { name: '孙丽' },
  });
  expect((await door.find('helpers', { _id: 'chen' }))[0]?.liveOrders).toBe(1);
});

test('nobody confirms for 72 hours: closed, unconfirmed, never counted as satisfied', async () => {
  const { id } = await resolved(door);
  await door.pass(72 * 60 + 1);
  expect(await see('wang', id)).toMatchObject({
    state: 'closed',
    confirmation: 'unconfirmed',
    outcome: 'solved',
  });
});

test('withdrawn before the visit: everybody concerned is free again and told', async () => {
  const { id, version } = await claimed(door);
  expect(given(await door.as('wang')('order.withdraw', { id, version })).order.outcome).toBe('withdrawn');
  expect((await door.find('helpers', { _id: 'chen' }))[0]?.liveOrders).toBe(0);
  expect((await door.find('messages', { subject: id, to: 'chen', about: 'withdrawn' })).length).toBe(1);
});

test('a worker orders for a neighbour without a phone: the same household and name stay one person', async () => {
  const proxy = { household: '990001/01/01/003/06/2/101/', name: '孙大爷', consent: 'phone' as const };
  const first = given(await door.as('limin')('order.place', { ...lamp, proxy })).order;
  const second = given(await door.as('limin')('order.place', { ...lamp, proxy })).order;
  expect(first).toMatchObject({ proxy: { by: { name: '李敏' } }, contact: { name: '孙大爷' } });
  const orders = await door.find('orders', { _id: { $in: [first.id, second.id] } });
  expect(new Set(orders.map(({ residentId }) => residentId)).size).toBe(1);
  const mine = given(await door.as('limin')('order.mine', { which: 'live' })).list.map((card) => card.id);
  expect(mine).toEqual(expect.arrayContaining([first.id, second.id]));
});

test('an urgent order asks thirty people at once, at night too, and staff answers soon', async () => {
  await door.pass(60 * 6);
  const help = {
    itemId: 'emergency',
    words: '家里突然漏水，一个人弄不了',
    wanted: { day: today, slot: 'any' as const },
  };
  const { id } = given(await door.as('wang')('order.place', help)).order;
  expect((await door.find('offers', { orderId: id })).length).toBeGreaterThanOrEqual(15);
  const pushed = await door.find('messages', { subject: id, about: 'asked' });
  expect(pushed.every(({ nextAt, at }) => nextAt === at)).toBe(true);
});

test('an old screen is refused, a wave or a reminder since then is not', async () => {
  const { id, version } = await placed(door);
  given(await door.as('limin')('order.publish', { id, version }));
  expect(refusal(await door.as('wang')('order.withdraw', { id, version }))).toBe('STALE');
  const { version: seen } = await see('chen', id);
  await door.pass(8);
  expect((await see('wang', id)).version).toBeGreaterThan(seen);
  expect(given(await door.as('chen')('order.claim', { id, version: seen })).order.state).toBe('claimed');
});
