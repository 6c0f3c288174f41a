import type { Action, Input } from '@core/contract';
import { given, openDoor, type Door } from './door';
import { claimed, opened, placed, resolved, today } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

/** What only the owner, the desk and the claimer while he serves may read: telephone, name, door. */
const secrets = ['13812342046', '王秀兰', '6 栋 2 单元 302', '2 单元 302'];
const everyone = ['chen', 'liu', 'zhao', 'xu', 'feng', 'zhang', 'ding', 'newcomer', 'denghong', 'zheng'];

async function outputsFor(who: string, id: string): Promise<string> {
  const ask = async <A extends Action>(action: A, input: Input<A>) =>
    JSON.stringify(await door.as(who)(action, input));
  const said = [
    await ask('order.get', { id }),
    await ask('order.mine', { which: 'live' }),
    await ask('order.pool', {}),
    await ask('offer.mine', {}),
    await ask('order.served', {}),
    await ask('desk.get', {}),
    await ask('desk.board', { state: 'open' }),
    await ask('desk.asked', { id }),
    await ask('desk.helpers', { id }),
    await ask('desk.similar', { id }),
    await ask('inbox.list', {}),
    await ask('menu.list', {}),
    await ask('me.get', {}),
  ];
  return said.join('\n');
}

test('before the claim nobody but the household and the desk reads a name, a door or a telephone', async () => {
  const words = '厨房灯不亮，换灯管。打我电话 138 1234 2046。';
  const wanted = { day: today, slot: 'evening' as const };
  const { id, version } = given(
    await door.as('wang')('order.place', { itemId: 'repair', words, wanted }),
  ).order;
  given(await door.as('limin')('order.publish', { id, version }));
  for (const who of everyone) {
    const outputs = await outputsFor(who, id);
    for (const secret of [...secrets, '138 1234 2046'])
      expect([who, secret, outputs.includes(secret)]).toEqual([who, secret, false]);
  }
  expect(await outputsFor('limin', id)).toContain('13812342046');
});

test('after the claim only the claimer reads them, and only while he serves', async () => {
  const done = await resolved(door);
  for (const who of everyone) {
    const outputs = await outputsFor(who, done.id);
    for (const secret of secrets)
      expect([who, secret, outputs.includes(secret)]).toEqual([who, secret, false]);
  }
  const serving = await claimed(door);
  expect(serving.contact).toMatchObject({ name: '王秀兰', address: '桂苑小区 6 栋 2 单元 302' });
  const other = JSON.stringify(await door.as('liu')('order.get', { id: serving.id }));
  expect(other).not.toContain('陈志远');
  given(await door.as('wang')('order.withdraw', { id: serving.id, version: serving.version }));
  expect(given(await door.as('chen')('order.get', { id: serving.id })).order.contact).toBeUndefined();
});

test('no openid, sealed text or id of a person leaves the cloud', async () => {
  const order = await opened(door);
  const outputs = await outputsFor('limin', order.id);
  for (const secret of ['wx:', '"t.', 'personId', 'sealed', 'openid']) expect(outputs).not.toContain(secret);
  given(await door.as('wang')('order.withdraw', { id: order.id, version: order.version }));
});

test('what lies in the database is sealed', async () => {
  const { id } = await placed(door);
  const [order] = await door.find('orders', { _id: id });
  const [person] = await door.find('people', { _id: 'wang' });
  const kept = JSON.stringify([order, person, await door.find('events', { orderId: id })]);
  for (const secret of secrets) expect(kept).not.toContain(secret);
});

test('who opened a door is written down, once a day', async () => {
  const order = await claimed(door);
  given(await door.as('chen')('order.get', { id: order.id }));
  given(await door.as('chen')('order.get', { id: order.id }));
  const looks = await door.find('looks', { personId: 'wang' });
  expect(looks.filter(({ orderId, viewerId }) => orderId === order.id && viewerId === 'chen')).toHaveLength(
    1,
  );
});
