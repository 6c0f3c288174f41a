import { remove } from '../../cloudfunctions/kit/store';
import { openDoor, refusal, type Door } from './door';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

test('an act that is refused half-way takes back what it had written', async () => {
  const [helper] = await door.find('helpers', { _id: 'liu' });
  await remove('registrations', { _id: 'liu' });
  expect(helper).toBeDefined();
  expect(refusal(await door.as('liu')('helper.leave', { reason: '这阵子忙' }))).toBe('REGISTRATION_CHANGED');
  expect(await door.find('helpers', { _id: 'liu' })).toEqual([helper]);
});
