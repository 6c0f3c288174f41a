import { randomUUID } from 'node:crypto';
import type { Action, Input } from '@core/contract';
import { DAY, HOUR } from '@core/domain/calendar/time';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { HOME_COMMUNITY as COMMUNITY } from '../../localcloud/seeds/places';
import { lay, openidOf } from '../privacy/people';
import { given, openDoor, refusal, type Door } from './door';

const MINUTES_A_DAY = 24 * 60;

let door: Door;
beforeEach(async () => void (door = await openDoor()));
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const anyone = (seats: number) => [{ role: 'anyone' as const, seats }];
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};

/** A session in some days that is open for booking. */
async function opened(
  pools: Input<'hearing.schedule'>['pools'],
  { days = 4, place = COMMUNITY }: { days?: number; place?: string } = {},
): Promise<string> {
  const startsAt = Date.now() + days * DAY;
  const said = { format: 'openDoor' as const, place, title: '书记和您拉拉呱', agenda: [] };
  const hours = { startsAt, endsAt: startsAt + 2 * HOUR };
  const at = { venue: { words: '社区一楼会客室' }, ...hours, pools };
  const { hearing } = given(await door.as('zhou')('hearing.schedule', { ...said, ...at }));
  given(await door.as('zhou')('hearing.open', { id: hearing.id, version: hearing.version }));
  return hearing.id;
}
const book = (who: string, id: string, pool = '0') => door.as(who)('seat.book', { id, pool });
const seatOf = async (who: string, id: string) => given(await door.as(who)('seat.pools', { id })).mine;
const version = async (id: string) => given(await door.as('zhou')('hearing.get', { id })).hearing.version;
const told = async (id: string, about: string) =>
  (await door.find('messages', { subject: id, about })).map(({ to }) => to).sort();

describe('booking', () => {
  test('a seat, and where none is left the end of the line; the same key books once', async () => {
    const id = await opened(anyone(1));
    const first = await twice('wang', 'seat.book', { id, pool: '0' });
    expect(first).toMatchObject({ seat: { state: 'seated', number: 1 }, pools: [{ left: 0, waiting: 0 }] });
    expect(given(await book('he', id)).seat).toMatchObject({ state: 'waiting', ahead: 0 });
    expect(given(await book('tian', id))).toMatchObject({ seat: { ahead: 1 }, pools: [{ waiting: 2 }] });
    expect(refusal(await book('wang', id))).toBe('SEAT_HELD');
    expect(await door.find('seats', { hearingId: id })).toHaveLength(3);
  });

  test('of two taps at once one books', async () => {
    const id = await opened(anyone(5));
    const answers = await Promise.all([book('wang', id), book('wang', id), book('wang', id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(given(await door.as('wang')('seat.pools', { id })).pools).toMatchObject([{ left: 4 }]);
  });

  test('not before it is open, not in a pool of another role, not where there is none, and not from elsewhere', async () => {
    const id = await opened([...anyone(1), { role: 'member', seats: 1 }]);
    expect(refusal(await book('wang', id, '1'))).toBe('SEAT_NOT_FOR_YOU');
    expect(given(await book('chen', id, '1')).seat.state).toBe('seated');
    expect(refusal(await book('wang', id, '7'))).toBe('NOT_FOUND');
    expect(refusal(await book('ding', id))).toBe('NOT_FOUND');
    expect(refusal(await door.as('ding')('seat.pools', { id }))).toBe('NOT_FOUND');
    given(await door.as('zhou')('hearing.postpone', { id, version: await version(id), reason: '停电' }));
    expect(refusal(await book('wang', id))).toBe('SEAT_CLOSED');
  });

  test('a booked session stands under mine, with how many wait before', async () => {
    const id = await opened(anyone(1));
    given(await book('he', id));
    given(await book('wang', id));
    const { list } = given(await door.as('wang')('seat.mine', { which: 'mine' }));
    expect(list).toMatchObject([{ seat: { state: 'waiting', ahead: 0 }, hearing: { id } }]);
  });
});

describe('a seat that comes free', () => {
  test('is offered to who waits first, who takes it; the next hears nothing', async () => {
    const id = await opened(anyone(1));
    for (const who of ['wang', 'he', 'tian']) given(await book(who, id));
    await twice('wang', 'seat.cancel', { id });
    expect(await told(id, 'seatOffered')).toEqual(['he']);
    expect(await seatOf('he', id)).toMatchObject({ state: 'offered' });
    expect((await twice('he', 'seat.answer', { id, accept: true })).seat.state).toBe('seated');
    expect(await seatOf('tian', id)).toMatchObject({ state: 'waiting', ahead: 0 });
    expect(refusal(await door.as('he')('seat.answer', { id, accept: true }))).toBe('SEAT_GONE');
    expect(refusal(await door.as('zhang')('seat.cancel', { id }))).toBe('SEAT_GONE');
  });

  test('is kept for twelve hours, then goes on to the next, each once', async () => {
    const id = await opened(anyone(1), { days: 6 });
    for (const who of ['wang', 'he', 'tian']) given(await book(who, id));
    given(await door.as('wang')('seat.cancel', { id }));
    await door.pass(12 * 60 + 1);
    expect(await seatOf('he', id)).toBeUndefined();
    expect(await seatOf('tian', id)).toMatchObject({ state: 'offered' });
    expect(refusal(await door.as('he')('seat.answer', { id, accept: true }))).toBe('SEAT_GONE');
    await door.call('clock');
    expect(await told(id, 'seatOffered')).toEqual(['he', 'tian']);
    expect(given(await door.as('tian')('seat.answer', { id, accept: false })).pools).toMatchObject([
      { left: 1 },
    ]);
    // Whoever let it go by may book again, and stands at the end.
    expect(given(await book('he', id)).seat).toMatchObject({ state: 'seated', number: 4 });
  });

  test('in the last hour it is his at once', async () => {
    const id = await opened(anyone(1));
    for (const who of ['wang', 'he']) given(await book(who, id));
    await door.pass(4 * MINUTES_A_DAY - 40);
    given(await door.as('wang')('seat.cancel', { id }));
    expect(await seatOf('he', id)).toMatchObject({ state: 'seated' });
    expect(await told(id, 'seatGiven')).toEqual(['he']);
  });

  test('while the session is put off the line goes on; called off nothing is given up any more', async () => {
    const id = await opened(anyone(1));
    for (const who of ['wang', 'he']) given(await book(who, id));
    given(await door.as('zhou')('hearing.postpone', { id, version: await version(id), reason: '停电' }));
    while ((await told(id, 'hearingOff')).length < 2) await door.call('jobs');
    given(await door.as('wang')('seat.cancel', { id }));
    expect(await seatOf('he', id)).toMatchObject({ state: 'offered' });
    given(await door.as('zhou')('hearing.cancel', { id, version: await version(id), reason: '不开了' }));
    expect(refusal(await door.as('he')('seat.cancel', { id }))).toBe('SEAT_CLOSED');
    while ((await told(id, 'hearingOff')).length < 3) await door.call('jobs');
    expect(await told(id, 'hearingOff')).toEqual(['he', 'he', 'wang']);
  });

  test('goes to the next when who had it leaves for good', async () => {
    const id = await opened(anyone(1));
    for (const who of ['xu', 'he']) given(await book(who, id));
    given(await door.as('xu')('me.delete', { words: LEAVING_WORDS }));
    for (let rounds = 0; rounds < 6; rounds += 1) await door.call('jobs');
    expect(await seatOf('he', id)).toMatchObject({ state: 'offered' });
    expect(await door.find('seats', { personId: 'xu' })).toEqual([]);
  });
});

describe('for somebody else', () => {
  const sun = { kind: 'neighbour' as const, household: `${COMMUNITY}003/06/2/302/`, name: '孙大爷' };

  test('staff book for a neighbour who agreed; his consent is kept, and who booked gives it back for him', async () => {
    const id = await opened(anyone(1));
    const wanted = { id, pool: '0', consent: 'phone' as const, whom: sun };
    const { seat } = await twice('limin', 'seat.bookFor', wanted);
    expect(seat).toMatchObject({ state: 'seated', name: '孙大爷' });
    expect(await door.find('consents', { what: 'care', about: id })).toMatchObject([
      { how: 'phone', by: 'limin' },
    ]);
    expect(await told(id, 'seatBooked')).toHaveLength(1);
    expect(refusal(await door.as('limin')('seat.bookFor', wanted))).toBe('SEAT_HELD');
    const { list } = given(await door.as('limin')('seat.mine', { which: 'forOthers' }));
    expect(list).toMatchObject([{ seat: { name: '孙大爷' } }]);
    expect(refusal(await door.as('he')('seat.cancel', { id, seat: seat.id }))).toBe('NOT_FOUND');
    expect(given(await door.as('limin')('seat.cancel', { id, seat: seat.id })).pools).toMatchObject([
      { left: 1 },
    ]);
  });

  test('family book for an elder who lets them follow along; nobody else does', async () => {
    const id = await opened(anyone(2));
    const wanted = {
      ...{ id, pool: '0', consent: 'faceToFace' as const },
      whom: { kind: 'elder' as const, person: 'zhang' },
    };
    expect(refusal(await door.as('he')('seat.bookFor', wanted))).toBe('NOT_PROXY');
    const { code } = given(
      await door.as('zhang')('family.invite', { purpose: 'join', kinship: 'child', follows: true }),
    );
    given(await door.as('he')('family.join', { code }));
    expect(given(await door.as('he')('seat.bookFor', wanted)).seat.name).toBe('张桂芳');
    expect(await seatOf('zhang', id)).toMatchObject({ state: 'seated' });
    expect(refusal(await door.as('he')('seat.bookFor', { ...wanted, whom: sun }))).toBe('NOT_PROXY');
  });

  test('family who live elsewhere find what an elder can go to, book for her, and give it back; nothing else', async () => {
    const id = await opened(anyone(2));
    await lay('son', [], Date.now());
    const [son, elder] = [openidOf('son'), { kind: 'elder' as const, person: 'zhang' }];
    const wanted = { id, pool: '0', consent: 'phone' as const, whom: elder };
    const list = async (who: string) =>
      given(await door.as(who)('hearing.list', { which: 'family' })).list.map((one) => one.id);
    expect(await list(son)).toEqual([]);
    expect(refusal(await door.as(son)('hearing.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as(son)('seat.bookFor', wanted))).toBe('NOT_FOUND');

    const join = { purpose: 'join', kinship: 'child' } as const;
    const quiet = given(await door.as('zhang')('family.invite', { ...join, follows: false }));
    given(await door.as(son)('family.join', { code: quiet.code }));
    expect(await list(son)).toEqual([]);
    expect(refusal(await door.as(son)('seat.pools', { id }))).toBe('NOT_FOUND');
    const { code } = given(await door.as('zhang')('family.invite', { ...join, follows: true }));
    given(await door.as(son)('family.join', { code }));

    expect(await list(son)).toContain(id);
    // Who lives there himself finds it among his own.
    expect(await list('he')).toEqual([]);
    const { hearing } = given(await door.as(son)('hearing.get', { id }));
    expect([hearing.relations, hearing.acts]).toEqual([[], []]);
    expect(given(await door.as(son)('seat.pools', { id })).pools).toMatchObject([{ open: false, left: 2 }]);
    expect(refusal(await book(son, id))).toBe('NOT_FOUND');
    for (const action of ['floor.get', 'minutes.get', 'resolution.get'] as const)
      expect(['NOT_FOUND', 'HEARING_NOT_NOW']).toContain(refusal(await door.as(son)(action, { id })));

    const { seat } = await twice(son, 'seat.bookFor', wanted);
    expect(seat).toMatchObject({ state: 'seated', name: '张桂芳' });
    expect(await door.find('consents', { what: 'care', about: id })).toMatchObject([
      { personId: 'zhang', how: 'phone', by: 'son' },
    ]);
    expect(await told(id, 'seatBooked')).toEqual(['zhang']);
    expect(given(await door.as(son)('seat.mine', { which: 'forOthers' })).list).toHaveLength(1);
    expect(refusal(await door.as(son)('seat.bookFor', { ...wanted, whom: sun }))).toBe('NOT_PROXY');
    given(await door.as(son)('seat.cancel', { id, seat: seat.id }));
    expect(await seatOf('zhang', id)).toBeUndefined();

    const talk = await door.as('limin')('hearing.schedule', {
      ...{ format: 'mediation', place: COMMUNITY, title: '漏水', agenda: [], pools: [] },
      ...{ startsAt: Date.now() + DAY, endsAt: Date.now() + DAY + HOUR, venue: { words: '社区' } },
      parties: ['zhang', 'wang'],
    });
    const quietly = given(talk).hearing.id;
    expect(refusal(await door.as(son)('hearing.get', { id: quietly }))).toBe('NOT_FOUND');
    expect(await list(son)).not.toContain(quietly);

    const [link] = await door.find('family', { personId: 'son' });
    given(await door.as('zhang')('family.remove', { id: link?._id ?? '' }));
    expect(refusal(await door.as(son)('hearing.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as(son)('seat.bookFor', wanted))).toBe('NOT_FOUND');
  });

  test('not for who does not live there, and not with words that are none', async () => {
    const grid = `${COMMUNITY}001/`;
    const id = await opened(anyone(1), { place: grid });
    const wanted = { id, pool: '0', consent: 'phone' as const };
    expect(refusal(await door.as('limin')('seat.bookFor', { ...wanted, whom: sun }))).toBe(
      'SEAT_NOT_FOR_YOU',
    );
    const huge = { ...sun, name: '孙'.repeat(3000) };
    expect(refusal(await door.as('limin')('seat.bookFor', { ...wanted, whom: huge }))).toBe('BAD_INPUT');
  });
});

describe('who has come', () => {
  test('staff mark it, with or without booking, and take a mistake back; residents see no list', async () => {
    const id = await opened(anyone(1));
    for (const who of ['wang', 'he']) given(await book(who, id));
    const seat = (await seatOf('wang', id))?.id;
    expect(refusal(await door.as('zhou')('seat.arrive', { id, ...(seat ? { seat } : {}), came: true }))).toBe(
      'SEAT_CLOSED',
    );
    await door.pass(4 * MINUTES_A_DAY - 30);
    const arrived = await twice('zhou', 'seat.arrive', { id, ...(seat ? { seat } : {}), came: true });
    expect(arrived).toMatchObject({ came: 1, seat: { state: 'came', name: '王秀兰' } });
    expect(given(await door.as('zhou')('seat.arrive', { id, person: 'tian', came: true })).came).toBe(2);
    // Who waited came all the same: he sits besides, and nobody waits any longer.
    const waited = given(await door.as('zhou')('seat.arrive', { id, person: 'he', came: true }));
    expect(waited).toMatchObject({ came: 3, pools: [{ waiting: 0, left: 0 }] });
    given(await door.as('zhou')('seat.arrive', { id, person: 'tian', came: false }));
    const { list } = given(await door.as('zhou')('seat.list', { id, state: 'came' }));
    expect(list.map(({ name }) => name).sort()).toEqual(['王秀兰', '何秀英'].sort());
    expect(refusal(await door.as('wang')('seat.list', { id, state: 'came' }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('seat.arrive', { id, person: 'tian', came: true }))).toBe(
      'NOT_FOUND',
    );
    expect(refusal(await door.as('zhou')('seat.arrive', { id, person: 'nobody', came: true }))).toBe(
      'NOT_FOUND',
    );
    expect(given(await door.as('wang')('seat.pools', { id })).came).toBeUndefined();
  });
});

test('those who have a seat are told a day and two hours before, once each; who waits is not', async () => {
  const id = await opened(anyone(1));
  for (const who of ['wang', 'he']) given(await book(who, id));
  await door.pass(3 * MINUTES_A_DAY + 1);
  await door.call('jobs');
  expect(await told(id, 'hearingTomorrow')).toEqual(['wang']);
  expect(await told(id, 'hearingSoon')).toEqual([]);
  await door.pass(22 * 60);
  await door.call('clock');
  await door.call('jobs');
  expect(await told(id, 'hearingSoon')).toEqual(['wang']);
  expect(await told(id, 'hearingTomorrow')).toEqual(['wang']);
});

test('moved to another hour, the seats stay and the reminders come anew', async () => {
  const id = await opened(anyone(1));
  given(await book('wang', id));
  await door.pass(3 * MINUTES_A_DAY + 1);
  await door.call('jobs');
  given(await door.as('zhou')('hearing.postpone', { id, version: await version(id), reason: '停电' }));
  const startsAt = Date.now() + 5 * DAY;
  const hours = { startsAt, endsAt: startsAt + HOUR };
  given(await door.as('zhou')('hearing.reschedule', { id, version: await version(id), ...hours }));
  expect(await seatOf('wang', id)).toMatchObject({ state: 'seated' });
  await door.pass(4 * MINUTES_A_DAY + 1);
  await door.call('jobs');
  expect(await told(id, 'hearingTomorrow')).toEqual(['wang', 'wang']);
});
