import { given, openDoor, type Door } from './door';
import { opened, placed } from './orders';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

const sentTo = (who: string) => door.services.outbox.all().filter(({ openid }) => openid === who);

test('a message goes out once, uses one credit up, and says what it is about', async () => {
  await placed(door);
  expect(sentTo('limin')).toHaveLength(0);
  await door.pass(3);
  expect(sentTo('limin')).toMatchObject([
    { data: { thing1: '厨房灯不亮，换灯管', thing2: '有新点单等您看' }, result: 0 },
  ]);
  expect((await door.find('people', { _id: 'limin' }))[0]?.credits['local-desk']).toBe(19);
});

test('refused by WeChat: the credits were not there after all, and routing knows it', async () => {
  door.services.faults.add({ api: 'subscribeMessage.send', fault: 43101, openid: 'chen', times: 1 });
  const { id } = await opened(door);
  await door.pass(2);
  const [message] = await door.find('messages', { subject: id, to: 'chen', about: 'asked' });
  expect(message?.push).toBe('refused');
  expect((await door.find('helpers', { _id: 'chen' }))[0]?.credits).toBe(0);
});

test('a quota: everything waits, and goes out once when the time is over', async () => {
  door.services.faults.add({ api: 'subscribeMessage.send', fault: 45009, openid: 'limin', times: 1 });
  await placed(door);
  await door.pass(1);
  expect(sentTo('limin').map(({ result }) => result)).toEqual([45009]);
  const [message] = await door.find('messages', { to: 'limin' });
  expect(message).toMatchObject({ push: 'pending', attempts: 0, doubts: 0 });
  await door.pass(4);
  expect(sentTo('limin').map(({ result }) => result)).toEqual([45009]);
  await door.pass(2);
  expect(sentTo('limin').map(({ result }) => result)).toEqual([45009, 0]);
  expect(await door.find('pauses', {})).toEqual([]);
});

test('nobody is woken: what happens at night is in the inbox at once and in WeChat at seven', async () => {
  await door.pass(60 * 6);
  const { id } = await placed(door);
  await door.pass(60);
  expect(sentTo('limin').filter(({ data }) => data.thing2 === '有新点单等您看')).toHaveLength(0);
  const { list } = given(await door.as('limin')('inbox.list', {}));
  expect(list.find(({ orderId }) => orderId === id)?.about).toBe('waitingForTriage');
  await door.pass(60 * 8);
  expect(sentTo('limin').filter(({ data }) => data.thing2 === '有新点单等您看')).toHaveLength(1);
});

test('who has no credit is told in the app alone', async () => {
  await opened(door);
  await door.pass(40);
  expect(sentTo('liu')).toHaveLength(0);
});

test('a sender that died leaves its row: it is taken up again after two minutes', async () => {
  await placed(door);
  const [message] = await door.find('messages', { to: 'limin', push: 'pending' });
  const { put } = await import('../../cloudfunctions/kit/store');
  if (message)
    await put('messages', { ...message, push: 'sending', nextAt: Date.now() + 120_000, attempts: 1 });
  await door.pass(1);
  expect(sentTo('limin')).toHaveLength(0);
  await door.pass(2);
  expect(sentTo('limin')).toHaveLength(1);
});

test('reading the inbox marks what stood there, and no more', async () => {
  await placed(door);
  const { list } = given(await door.as('limin')('inbox.list', {}));
  expect(list[0]?.read).toBe(false);
  expect(given(await door.as('limin')('inbox.read', { upTo: Date.now() })).unread).toBe(0);
});
