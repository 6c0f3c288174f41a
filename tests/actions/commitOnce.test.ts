import { remove } from '../../cloudfunctions/kit/store';
import { WireError } from '../../localcloud/gateway/wire';
import type { Interpose } from '../faults/interpose';
import { given, openDoor, refusal, type Door } from './door';

/** While somebody else is to win every race: what he does before each of them. */
let winner: (() => Promise<unknown>) | undefined;
const raced: Interpose = async ({ action }, run) => {
  if (action !== 'database.startTransaction' || !winner) return run();
  const first = winner;
  winner = undefined;
  await first();
  winner = () => Promise.resolve();
  throw new WireError('DATABASE_TRANSACTION_CONFLICT', 'Transaction is conflict');
};

let door: Door;
beforeAll(async () => {
  door = await openDoor(raced);
});
afterEach(() => (winner = undefined));
afterAll(() => door.close());

test('an act that is refused half-way takes back what it had written', async () => {
  const [helper] = await door.find('helpers', { _id: 'liu' });
  await remove('registrations', { _id: 'liu' });
  expect(helper).toBeDefined();
  expect(refusal(await door.as('liu')('helper.leave', { reason: '这阵子忙' }))).toBe('REGISTRATION_CHANGED');
  expect(await door.find('helpers', { _id: 'liu' })).toEqual([helper]);
});

test('a send that loses every race answers what its twin has done, or that one may come again', async () => {
  const asked = () => door.as('wang')('me.prefer', { elder: true }, 'twice-at-once');
  winner = () => asked().then(given);
  expect(given(await asked())).toBeDefined();
  winner = () => Promise.resolve();
  expect(refusal(await door.as('wang')('me.prefer', { elder: false }))).toBe('BUSY');
  winner = undefined;
  expect(await door.find('people', { _id: 'wang', elder: true })).toHaveLength(1);
});
