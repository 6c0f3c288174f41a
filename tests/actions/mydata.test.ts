import { DAY, MINUTE } from '@core/domain/calendar/time';
import { agrees } from '@core/domain/people/consent';
import { jobRow } from '../../cloudfunctions/kit/jobRow';
import { put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, resolved } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const LEAVE = { words: '注销账号' } as const;

test('a resident reads who opened her telephone and door, by office and name, and for which order', async () => {
  const order = await claimed(door);
  given(await door.as('limin')('order.get', { id: order.id }));
  const { list } = given(await door.as('wang')('looks.mine', {}));
  const ofOrder = list.filter(({ orderCode }) => orderCode === order.code);
  expect(ofOrder.map(({ who, saw }) => [who.role, who.name, saw])).toEqual(
    expect.arrayContaining([
      ['communityStaff', '李敏', 'contact'],
      ['member', '陈**', 'contact'],
    ]),
  );
  expect(ofOrder[0]?.who.placeName).toMatch(/社区/);
  expect(given(await door.as('liu')('looks.mine', {})).list).toEqual([]);
  given(await door.as('wang')('order.withdraw', { id: order.id, version: order.version }));
});

test('consent is kept in versions, and the separate one for membership can be taken back alone', async () => {
  given(await door.as('somebody')('me.consent', { version: 1, name: '新邻居' }));
  const { list } = given(await door.as('somebody')('consent.list', {}));
  expect(list).toMatchObject([{ what: 'terms', version: 1, given: true, stands: true, mayWithdraw: false }]);
  expect(refusal(await door.as('somebody')('consent.withdraw', { what: 'membership' }))).toBe('SETTLED');
});

test('a copy of one’s data is made by a job, and its link ends after ten minutes', async () => {
  const { id } = given(await door.as('wang')('data.export', {}));
  const copy = await copyOf('wang');
  expect(copy).toMatchObject({ id, state: 'ready' });
  const answer = await fetch(copy.url ?? '');
  const archive = Buffer.from(await answer.arrayBuffer());
  expect(archive.subarray(0, 2).toString()).toBe('PK');
  expect(archive.includes(Buffer.from('我的资料.html'))).toBe(true);
  expect(given(await door.as('chen')('data.exports', {})).list).toEqual([]);
  await door.pass(11);
  expect((await fetch(copy.url ?? '')).ok).toBe(false);
  const [again] = given(await door.as('wang')('data.exports', {})).list;
  expect((await fetch(again?.url ?? '')).ok).toBe(true);
  expect(again?.linkUntil).toBe(Date.now() + 10 * MINUTE);
  await put('jobs', { ...jobRow('slow', 'mydata', Date.now(), { by: 'wang' }), nextAt: Date.now() + DAY });
  expect(refusal(await door.as('wang')('data.export', {}))).toBe('COPY_UNDER_WAY');
});

async function copyOf(who: string) {
  for (let tries = 0; tries < 40; tries += 1) {
    const [copy] = given(await door.as(who)('data.exports', {})).list;
    if (copy?.state === 'ready') return copy;
    await door.call('jobs');
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the copy was never made');
}

test('nobody leaves while others would be left alone', async () => {
  const order = await claimed(door);
  expect(refusal(await door.as('wang')('me.delete', LEAVE))).toBe('ORDERS_LIVE');
  const posts = await door.find('people', { _id: 'chen' });
  expect(refusal(await door.as('chen')('me.delete', LEAVE))).toBe('POSTS_HELD');
  for (const person of posts) await put('people', { ...person, posts: [] });
  expect(refusal(await door.as('chen')('me.delete', LEAVE))).toBe('ORDERS_IN_HAND');
  expect(refusal(await door.as('limin')('me.delete', LEAVE))).toBe('OFFICES_HELD');
  const slip = { action: 'me.delete', input: { words: '注销' }, key: 'a-key-of-a-slip' };
  expect(await door.send('zhao', slip)).toMatchObject({ refusal: { code: 'BAD_INPUT' } });
  given(await door.as('wang')('order.withdraw', { id: order.id, version: order.version }));
});

test('who leaves takes the key along: nothing that was his opens or names him, and he may come as somebody new', async () => {
  const done = await resolved(door);
  given(await door.as('wang')('order.confirm', { id: done.id, version: done.version }));
  const [before] = await door.find('people', { _id: 'wang' });
  given(await door.as('wang')('me.delete', LEAVE));
  expect(refusal(await door.as('wang')('inbox.list', {}))).toBe('NO_CONSENT');
  given(await door.as('wang')('me.delete', LEAVE));
  await door.call('jobs');
  const kept = JSON.stringify([
    await door.find('people', { _id: 'wang' }),
    await door.find('names', { personId: 'wang' }),
    await door.find('bindings', { _id: 'wang' }),
    await door.find('orders', { residentId: 'wang' }),
    await door.find('messages', { to: 'wang' }),
    await door.find('looks', { personId: 'wang' }),
    await door.find('files', { ownerId: 'wang' }),
  ]);
  expect(kept).toBe('[[],[],[],[],[],[],[]]');
  const [order] = await door.find('orders', { _id: done.id });
  expect(order).toMatchObject({
    residentId: '',
    title: order?.itemName,
    words: '',
    contact: '',
    live: false,
  });
  const told = await door.find('messages', { subject: done.id });
  expect(told.every(({ title }) => title === order?.itemName)).toBe(true);
  expect(given(await door.as('limin')('order.get', { id: done.id })).order.contact).toBeUndefined();
  const consents = await door.find('consents', { personId: 'wang' });
  expect(agrees(consents, 'terms', Date.now())).toBe(false);
  given(await door.as('wang')('me.consent', { version: 1, name: '王秀兰', phone: '13812342046' }));
  const [identity] = await door.find('identities', { _id: 'wx:wang' });
  expect(identity?.personId).not.toBe(before?._id);
  expect(given(await door.as('wang')('order.mine', { which: 'closed' })).list).toEqual([]);
});

test('consents of who left are kept as long as the table says', async () => {
  await door.pass((3 * 365 * DAY) / MINUTE + 24 * 60);
  await door.call('jobs');
  expect(await door.find('consents', { personId: 'wang' })).toEqual([]);
});

test('every query was served by an index', () => {
  expect(door.unindexed).toEqual([]);
});
