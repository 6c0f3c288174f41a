import { freshInstance } from '../faults/instances';
import { given, openDoor, type Door } from './door';
import { opened, placed } from './orders';
import { contextOf } from './inProcess';

const MINUTE = 60_000;

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

const api = 'subscribeMessage.send';
type Fault = Parameters<Door['services']['faults']['add']>[0]['fault'];
const fail = (fault: Fault, openid: string, times = 1) =>
  door.services.faults.add({ api, fault, openid, times });
const tries = (who: string) =>
  door.services.outbox
    .all()
    .filter(({ openid }) => openid === who)
    .map(({ result }) => result);
const creditsOf = async (who: string) => (await door.find('people', { _id: who }))[0]?.credits ?? {};
const messageTo = async (to: string) => (await door.find('messages', { to }))[0];

test('the main switch is off: nothing of any kind is tried with this person any more', async () => {
  fail(20004, 'limin');
  await placed(door);
  await door.pass(2);
  expect(await messageTo('limin')).toMatchObject({ push: 'refused', doubts: 0 });
  expect(await creditsOf('limin')).toEqual({});
});

test('WeChat does not know us: everything waits, the administrators are told once, and it goes on by itself', async () => {
  fail(40001, 'limin', 3);
  await placed(door);
  await door.pass(1);
  expect(await door.find('pauses', {})).toMatchObject([{ code: 40001, streak: 1 }]);
  expect(await messageTo('limin')).toMatchObject({ push: 'pending', attempts: 0 });
  await door.pass(8);
  expect(tries('limin')).toEqual([40001, 40001, 40001, 0]);
  expect(await door.find('pauses', {})).toEqual([]);
  const alarms = await door.find('messages', { about: 'pushBroken' });
  const admins = new Set((await door.find('grants', { role: 'admin' })).map(({ personId }) => personId));
  expect(alarms.map(({ to }) => to).sort()).toEqual([...admins].sort());
});

test('a field that does not fit ends it at once, and says which', async () => {
  fail(47003, 'limin');
  await placed(door);
  await door.pass(10);
  expect(tries('limin')).toEqual([47003]);
  expect(await messageTo('limin')).toMatchObject({
    push: 'failed',
    failure: { code: 47003, field: 'thing1' },
  });
  expect((await creditsOf('limin'))['local-desk']).toBe(20);
});

test('what is nobody’s fault is tried after 1, 2, 4 … minutes, and given up in the end', async () => {
  fail(-1, 'limin', 20);
  await placed(door);
  await door.pass(40);
  expect(tries('limin')).toHaveLength(6);
  expect(await messageTo('limin')).toMatchObject({ push: 'failed', attempts: 6, failure: { code: -1 } });
});

test('an answer that is lost twice ends it: the message may have arrived, and is not sent a third time', async () => {
  fail('dropped', 'limin', 5);
  await placed(door);
  await door.pass(20);
  expect(tries('limin')).toEqual([0, 0]);
  expect(await messageTo('limin')).toMatchObject({ push: 'failed', failure: { code: 'unsure' }, doubts: 2 });
});

test('credit and outcome are noted together: a sender that dies before it has noted them used nothing up', async () => {
  await placed(door);
  const before = (await creditsOf('limin'))['local-desk'];
  const { put } = await import('../../cloudfunctions/kit/store');
  const message = await messageTo('limin');
  // As a sender leaves it that died between WeChat's answer and its note, twice.
  if (message)
    await put('messages', { ...message, push: 'sending', nextAt: Date.now(), attempts: 2, doubts: 2 });
  await door.pass(1);
  expect(tries('limin')).toEqual([]);
  expect(await messageTo('limin')).toMatchObject({ push: 'failed', failure: { code: 'unsure' } });
  expect((await creditsOf('limin'))['local-desk']).toBe(before);
});

test('two senders at once send it once and use one credit', async () => {
  const instances = [await freshInstance(), await freshInstance()];
  await placed(door);
  jest.setSystemTime(Date.now() + MINUTE);
  await Promise.all(instances.map(({ clock }) => clock({}, contextOf(undefined))));
  expect(tries('limin')).toEqual([0]);
  expect((await creditsOf('limin'))['local-desk']).toBe(19);
});

test('what can wait goes out together, for one credit; what cannot goes at once', async () => {
  const one = await opened(door);
  const two = await opened(door);
  expect(one.id).not.toBe(two.id);
  await door.pass(3);
  expect(tries('wang')).toEqual([]);
  await door.pass(14);
  const sent = door.services.outbox.all().filter(({ openid }) => openid === 'wang');
  expect(sent).toMatchObject([
    { templateId: 'local-progress', page: 'pages/inbox/index', data: { thing2: '您有 2 条新消息' } },
  ]);
  expect((await creditsOf('wang'))['local-progress']).toBe(2);
  const rows = await door.find('messages', { subject: { $in: [one.id, two.id] }, about: 'published' });
  expect(rows.map(({ push }) => push)).toEqual(['sent', 'sent']);
});

test('nothing rings for what is taken meanwhile, or was read already', async () => {
  await door.pass(60 * 6);
  const { id, version } = await placed(door);
  await door.pass(60);
  given(await door.as('limin')('order.publish', { id, version }));
  given(await door.as('wang')('inbox.read', { upTo: Date.now() }));
  await door.pass(60 * 9);
  const waiting = await door.find('messages', { to: 'limin', subject: id, about: 'waitingForTriage' });
  expect(waiting.map(({ push }) => push)).toEqual(['past']);
  expect(tries('wang')).toEqual([]);
});
