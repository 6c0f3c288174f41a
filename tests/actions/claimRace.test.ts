import { given, openDoor, type Door } from './door';
import { today } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

test('twenty claim one order at once: one wins, the others are told kindly and shown another', async () => {
  const look = { itemId: 'lookin', words: '请来看看我', wanted: { day: today, slot: 'evening' as const } };
  const { id } = given(await door.as('wang')('order.place', look)).order;
  given(await door.as('zhang')('order.place', { ...look, words: '请来说说话' }));
  const helpers = (await door.find('helpers', { community: '990001/01/01/' })).slice(0, 20);
  const { version } = given(await door.as(helpers[0]?._id ?? '')('order.get', { id })).order;
  const answers = await Promise.all(helpers.map(({ _id }) => door.as(_id)('order.claim', { id, version })));
  const won = answers.filter(({ ok }) => ok);
  expect(won).toHaveLength(1);
  const lost = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
  expect(new Set(lost.map(({ code }) => code))).toEqual(new Set(['TAKEN']));
  expect(lost.every(({ instead }) => instead !== undefined && instead !== id)).toBe(true);
  expect(await door.find('events', { orderId: id, act: 'claim' })).toHaveLength(1);
  expect(await door.find('messages', { subject: id, about: 'claimed' })).toHaveLength(1);
  const loads = (await door.find('helpers', { community: '990001/01/01/' })).map(
    ({ liveOrders }) => liveOrders,
  );
  const [order] = await door.find('orders', { _id: id });
  expect(order?.state).toBe('claimed');
  expect(loads.filter((load) => load > 0).length).toBeLessThanOrEqual(4);
});
