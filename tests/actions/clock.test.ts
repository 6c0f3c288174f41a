import { DAY } from '@core/domain/calendar/time';
import { jobRow } from '../../cloudfunctions/kit/jobRow';
import { put, remove } from '../../cloudfunctions/kit/store';
import { given, openDoor, type Door } from './door';
import { lamp, opened, placed, today } from './orders';

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

test('a wave whose telling broke off is told to the end, nobody twice', async () => {
  const { id } = await opened(door);
  const [plan] = await door.find('waves', { done: true });
  const told = await door.find('offers', { orderId: id });
  const [lost, kept] = told;
  await remove('offers', { _id: lost?._id });
  if (plan) await put('waves', { ...plan, done: false });
  await door.pass(1);
  const again = await door.find('offers', { orderId: id });
  expect(again.map(({ _id }) => _id).sort()).toEqual(told.map(({ _id }) => _id).sort());
  const helpers = await door.find('helpers', { _id: kept?.personId });
  expect(helpers[0]?.noticesToday.count).toBe(1);
});

test('two ticks and a nudge at the same moment ask everybody once', async () => {
  const { id, version } = await placed(door);
  given(await door.as('limin')('order.publish', { id, version }));
  await door.pass(5);
  jest.setSystemTime(Date.now() + 2 * 60_000);
  await Promise.all([door.call('clock'), door.call('clock'), door.call('clock', { order: id })]);
  const offers = await door.find('offers', { orderId: id });
  const asked = (await door.find('orders', { _id: id }))[0]?.routing.waves.reduce(
    (sum, wave) => sum + wave.asked,
    0,
  );
  expect(offers.length).toBe(asked);
  expect(await door.find('messages', { _id: { $in: [] } })).toEqual([]);
  const numbers = (await see('wang', id)).trail.flatMap(({ wave }) => (wave ? [wave.number] : []));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('nobody looks at a new order: the community secretary gets it by name, and at twice the time it is published', async () => {
  const { id } = await placed(door);
  await door.pass(60 * 17);
  expect(await see('wang', id)).toMatchObject({
    ...{ state: 'submitted', accountable: { name: '周建华' } },
    escalation: { why: 'unseen', to: { name: '周建华' } },
  });
  await door.pass(60 * 4);
  expect(await see('wang', id)).toMatchObject({ state: 'open', accountable: { name: '周建华' } });
});

test('who was sent and says nothing is passed over', async () => {
  const { id, version } = await opened(door);
  given(await door.as('limin')('order.assign', { id, version, to: 'chen' }));
  await door.pass(60 * 24);
  const order = await see('limin', id);
  expect(order.state).toBe('open');
  const [row] = await door.find('orders', { _id: id });
  expect(row).toMatchObject({ refusals: 1 });
  expect(row?.routing.excluded).toContain('chen');
});

test('the night job forgets old keys and half-made uploads, and reckons how long one waits', async () => {
  given(await door.as('wang')('me.prefer', { elder: false }));
  given(await door.as('wang')('photo.begin', { type: 'image/png', bytes: 100 }));
  const many = [1, 2, 3, 4, 5].map((n) => `早 ${n}`);
  const [order] = await door.find('orders', { _id: 'demo-lamp' });
  for (const _id of many) {
    const claimedAt = Date.now() + 7 * DAY;
    if (order) await put('orders', { ...order, _id, submittedAt: claimedAt - 17 * 60_000, claimedAt });
  }
  const acts = await door.find('acts', { at: { $gt: 0 } });
  expect(acts.length).toBeGreaterThan(1);
  await door.pass(8 * 24 * 60);
  await door.pass(1);
  expect(await door.find('acts', { at: { $gt: 0 } })).toEqual([]);
  expect(await door.find('files', { ownerId: 'wang' })).toEqual([]);
  const jobs = await door.find('jobs', { state: 'done' });
  // Nobody held the show of that evening: who waited for it was told.
  expect(new Set(jobs.map(({ kind }) => kind))).toEqual(
    new Set(['retention', 'figures', 'statistics', 'rotate', 'showTell']),
  );
  const { medianClaimMinutes } = given(await door.as('wang')('menu.list', {}));
  expect(medianClaimMinutes).toBe(17);
});

test('a job goes on where it broke off, and a cancelled one does not', async () => {
  const begun = { cursor: '990001/01/01/', progress: 1 };
  await put('jobs', { ...jobRow('broken', 'figures', Date.now()), ...begun });
  await put('jobs', { ...jobRow('stopped', 'figures', Date.now()), ...begun, state: 'cancelled' });
  await door.call('jobs');
  expect(await door.find('jobs', { _id: 'broken' })).toMatchObject([{ state: 'done', progress: 2 }]);
  expect(await door.find('jobs', { _id: 'stopped' })).toMatchObject([{ state: 'cancelled', progress: 1 }]);
});

test('whose time in office has ended is stood in for by the substitute', async () => {
  const [grant] = await door.find('grants', { personId: 'limin' });
  if (grant) await put('grants', { ...grant, until: Date.now() - 1, substituteId: 'denghong' });
  const { accountable } = given(await door.as('wang')('order.place', lamp)).order;
  expect(accountable?.name).toBe('邓红');
});

test('where nobody answers nothing is taken', async () => {
  for (const _id of ['990001/01/', '990001/01/01/', '990001/01/01/003/']) {
    const [region] = await door.find('regions', { _id });
    if (region) await put('regions', { ...region, holders: {} });
  }
  const answer = await door.as('wang')('order.place', { ...lamp, wanted: { day: today, slot: 'any' } });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'NOBODY_ANSWERS' } });
});
