import { DAY, HOUR } from '@core/domain/calendar/time';
import { HOME_COMMUNITY as COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeEach(async () => void (door = await openDoor()));
afterEach(async () => door.close());

const set = (days = 4) => ({
  format: 'roundtable' as const,
  place: COMMUNITY,
  title: '电动车充电棚放在哪',
  agenda: [{ title: '放在 3 栋东边行不行' }],
  startsAt: Date.now() + days * DAY,
  endsAt: Date.now() + days * DAY + HOUR,
  venue: { words: '社区一楼会客室，有坡道' },
  pools: [{ role: 'anyone' as const, seats: 2 }],
});

test('a session is set, opens by itself, is held, and its minutes fall due', async () => {
  const staff = door.as('zhou');
  const { hearing } = given(await staff('hearing.schedule', set(10)));
  expect(hearing).toMatchObject({ state: 'scheduled', host: { name: '周建华' } });
  expect(refusal(await door.as('wang')('hearing.get', { id: hearing.id }))).toBe('NOT_FOUND');
  await door.pass(4 * 24 * 60);
  expect(given(await door.as('wang')('hearing.get', { id: hearing.id })).hearing.state).toBe(
    'registrationOpen',
  );
  expect(given(await door.as('wang')('hearing.list', { which: 'coming' })).list).toHaveLength(1);
  expect(door.unindexed).toEqual([]);
});

test('people hear of a session three days before it', async () => {
  expect(refusal(await door.as('zhou')('hearing.schedule', set(2)))).toBe('HEARING_TOO_SOON');
});
