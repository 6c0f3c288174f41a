import { HOUR } from '@core/domain/calendar/time';
import { findByName } from '../../cloudfunctions/kit/nameIndex';
import { blindPhones } from '../../cloudfunctions/kit/blindIndex';
import { anyOf, find } from '../../cloudfunctions/kit/store';
import { given, openDoor, type Door } from './door';
import { claimed } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const HERE = '990001/01/01/';
const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

/** What each look-up finds of 王秀兰: by her name, by its initials, and by her telephone. */
const found = async () => [
  await findByName(HERE, '王秀', 5),
  await findByName(HERE, 'wxl', 5),
  (await find('people', { phoneKey: anyOf(blindPhones('13812342046')) }, 5)).map(({ _id }) => _id),
];

const FOUND = [['wang'], expect.arrayContaining(['wang']), ['wang']];

test('a person is found by name, by initials and by telephone, and by nothing that lies open', async () => {
  while ((await door.find('names', { pinyin: false })).length > 0) await door.call('jobs');
  expect(await found()).toEqual(FOUND);
  expect(await findByName('990001/01/02/', '王秀', 5)).toEqual([]);
  expect(await findByName(HERE, '王', 5)).toEqual([]);
  const kept = JSON.stringify(await door.find('names', { personId: 'wang' }));
  expect(kept).not.toMatch(/王|wx/);
});

test('a name that changes is found as it is now', async () => {
  given(await door.as('he')('me.consent', { version: 1, name: '欧阳春雪' }));
  await door.call('jobs');
  expect(await findByName(HERE, '阳春', 5)).toEqual(['he']);
  expect(await findByName(HERE, 'oycx', 5)).toEqual(['he']);
});

test('after the keys have changed and every row has moved, the old key may go and everything still opens', async () => {
  const order = await claimed(door);
  process.env.LINLI_SEAL_KEYS = `t:${key(7)},2027a:${key(8)}`;
  process.env.LINLI_SEAL_KEY_ID = '2027a';
  expect(await found()).toEqual(FOUND);
  given(await door.as('zhang')('me.consent', { version: 1, name: '张桂芳' }));
  await door.pass((12 * HOUR) / 60_000);
  await door.pass(1);
  while ((await door.find('jobs', { _id: 'rotate-2027a', state: 'running' })).length > 0)
    await door.call('jobs');
  while ((await door.find('names', { pinyin: false })).length > 0) await door.call('jobs');
  process.env.LINLI_SEAL_KEYS = `2027a:${key(8)}`;
  expect(await found()).toEqual(FOUND);
  expect(given(await door.as('limin')('order.get', { id: order.id })).order.contact?.name).toBe('王秀兰');
  expect(given(await door.as('zhang')('me.get', {})).person?.name).toBe('张桂芳');
  const people = await find('people', {}, 200);
  expect(people.every((person) => person.key.startsWith('2027a.'))).toBe(true);
  expect(given(await door.as('limin')('roster.list', {})).list.length).toBeGreaterThan(0);
});
