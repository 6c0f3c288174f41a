import type { Input } from '@core/contract';
import { DAY, dayOf, HOUR, MINUTE, moment } from '@core/domain/calendar/time';
import { add } from '../../cloudfunctions/kit/store';
import { grantRow } from '../../localcloud/seeds/people';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const REFUSED = '违规测试';
const HUGE = '议'.repeat(5000);
const said = (over: Partial<Input<'room.save'>> = {}): Input<'room.save'> => ({
  ...{ place: HOME_COMMUNITY, name: '议事厅', where: '3 号楼 1 楼', seats: 40, stepFree: true },
  ...{ equipment: ['screen', 'sound'], way: '东门进来左手边', keeper: '值班室 周敏' },
  open: { from: 8 * 60, until: 21 * 60, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  point: { latitude: 30.5, longitude: 111.2 },
  ...over,
});
const made = async (over: Partial<Input<'room.save'>> = {}) =>
  given(await door.as('limin')('room.save', said(over))).room;
const on = (days: number): string => dayOf(Date.now() + days * DAY);
const asked = (id: string, over: Partial<Input<'room.book'>> = {}): Input<'room.book'> => ({
  ...{ id, day: on(3), from: 15 * 60, until: 17 * 60, purpose: 'meeting', words: '楼道公约商量会' },
  ...over,
});

test('staff set up a room, neighbours find it, staff see for what it is taken and neighbours do not', async () => {
  const { id } = await made();
  expect(given(await door.as('wang')('room.list', {})).list).toMatchObject([{ id, stepFree: true }]);
  expect(given(await door.as('ding')('room.list', {})).list).toEqual([]);
  const { day } = given(await door.as('limin')('room.book', asked(id)));
  expect(day.taken).toMatchObject([
    { from: 900, booking: { words: '楼道公约商量会', by: '李敏', mine: true } },
  ]);
  expect(day.free).toEqual([
    { from: 480, until: 900 },
    { from: 1020, until: 1260 },
  ]);
  const seen = given(await door.as('wang')('room.get', { id, day: on(3) }));
  expect(seen.days[0]?.taken).toEqual([{ from: 900, until: 1020 }]);
  expect(seen.room.acts).toEqual([]);
  const week = given(await door.as('limin')('room.get', { id, days: 7 }));
  expect(week.days.map(({ taken }) => taken.length)).toEqual([0, 0, 0, 1, 0, 0, 0]);
  expect(given(await door.as('limin')('room.mine', {})).list).toMatchObject([
    { roomId: id, roomName: '议事厅' },
  ]);
});

test('the same hours are had once; what touches them is free; given back they can be had again', async () => {
  const { id } = await made();
  const limin = door.as('limin');
  const { day } = given(await limin('room.book', asked(id), 'book-once'));
  given(await limin('room.book', asked(id), 'book-once'));
  const booking = day.taken[0]?.booking?.id ?? '';
  expect(refusal(await limin('room.book', asked(id)))).toBe('ROOM_TAKEN');
  expect(refusal(await limin('room.book', asked(id, { from: 1005, until: 1080 })))).toBe('ROOM_TAKEN');
  given(await limin('room.book', asked(id, { from: 1020, until: 1080 })));
  given(await limin('room.cancel', { booking }, 'cancel-once'));
  given(await limin('room.cancel', { booking }, 'cancel-once'));
  expect(refusal(await limin('room.cancel', { booking }))).toBe('ROOM_NOT_NOW');
  given(await limin('room.book', asked(id)));
  expect(await door.find('roomBookings', { roomId: id, state: 'booked' })).toHaveLength(2);
});

test('forty who want one room at the same moment: no two overlap, and the calendar says who got it', async () => {
  const { id } = await made();
  const wishes = Array.from({ length: 40 }, (_, n) => {
    const from = 480 + (n % 8) * 60;
    return asked(id, { from, until: from + 60 + (n % 3) * 15 });
  });
  const answers = await Promise.all(wishes.map((wish) => door.as('limin')('room.book', wish)));
  const codes = new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code])));
  expect([...codes]).toEqual(['ROOM_TAKEN']);
  const kept = (await door.find('roomBookings', { roomId: id, state: 'booked' })).sort(
    (a, b) => a.from - b.from,
  );
  for (const [n, one] of kept.entries()) expect(one.from).toBeGreaterThanOrEqual(kept[n - 1]?.until ?? 0);
  const [day] = await door.find('roomDays', { roomId: id });
  expect(day?.taken.map(({ booking }) => booking).sort()).toEqual(kept.map(({ _id }) => _id).sort());
  expect(kept).toHaveLength(answers.filter(({ ok }) => ok).length);
});

test('a member of the place books it and gives it back; staff who take it from him tell him', async () => {
  const { id } = await made();
  await add('grants', grantRow('wang', 'buildingLeader', `${HOME_COMMUNITY}003/06/`, Date.now()));
  const { day } = given(
    await door.as('wang')('room.book', asked(id, { purpose: 'activity', words: '合唱' })),
  );
  const booking = day.taken[0]?.booking?.id ?? '';
  expect(refusal(await door.as('denghong')('room.cancel', { booking }))).toBe('NOT_FOUND');
  given(await door.as('limin')('room.cancel', { booking, why: '这天要打疫苗' }));
  const [told] = await door.find('messages', { to: 'wang', about: 'roomOff' });
  expect(told).toMatchObject({ subject: id, title: '议事厅' });
  expect(given(await door.as('wang')('room.mine', {})).list).toEqual([]);
});

test('an ended role books nothing any more', async () => {
  const { id } = await made();
  const over = { from: Date.now() - 2 * DAY, until: Date.now() - HOUR };
  await add('grants', { ...grantRow('he', 'communityStaff', HOME_COMMUNITY, Date.now()), ...over });
  expect(refusal(await door.as('he')('room.book', asked(id)))).toBe('NOT_FOUND');
  expect(refusal(await door.as('he')('room.save', said()))).toBe('NOT_FOUND');
});

test('a unit opens its own room, and staff of the place see it', async () => {
  const unit = { name: '实验小学', kind: 'school' as const, place: HOME_COMMUNITY, until: on(300) };
  const registered = given(await door.as('tian')('unit.register', unit)).unit;
  const { place: _place, ...own } = said({ name: '阶梯教室' });
  expect(refusal(await door.as('tian')('room.save', own))).toBe('NOT_FOUND');
  given(await door.as('limin')('unit.approve', { id: registered.id }));
  const { room } = given(await door.as('tian')('room.save', own));
  expect(room).toMatchObject({ kind: 'unit', acts: ['save', 'book', 'close'] });
  expect(given(await door.as('tian')('room.manage', {})).list.map(({ id }) => id)).toEqual([room.id]);
  const managed = given(await door.as('limin')('room.manage', { place: HOME_COMMUNITY })).list;
  expect(managed.map(({ id }) => id)).toContain(room.id);
});

test('a room is changed on the version that was seen, and shut when nobody is to come', async () => {
  const { id, version } = await made();
  const limin = door.as('limin');
  const { point: _point, ...plain } = said({ name: '小会议室' });
  const changed = given(await limin('room.save', { ...plain, id, version }, 'save-once')).room;
  given(await limin('room.save', { ...plain, id, version }, 'save-once'));
  expect(changed).toMatchObject({ name: '小会议室', version: 2 });
  expect(changed.point).toBeUndefined();
  expect(refusal(await limin('room.save', { ...plain, id, version }))).toBe('STALE');
  const { day } = given(await limin('room.book', asked(id)));
  const shut = { id, version: 2, why: '要装修' };
  expect(refusal(await limin('room.close', shut))).toBe('ROOM_BOOKED');
  given(await limin('room.cancel', { booking: day.taken[0]?.booking?.id ?? '' }));
  expect(refusal(await limin('room.close', { ...shut, version: 1 }))).toBe('STALE');
  expect(refusal(await limin('room.close', { ...shut, why: REFUSED }))).toBe('TEXT_REFUSED');
  given(await limin('room.close', shut, 'close-once'));
  given(await limin('room.close', shut, 'close-once'));
  expect(refusal(await limin('room.close', { ...shut, version: 3 }))).toBe('ROOM_CLOSED');
  expect(refusal(await limin('room.save', { ...plain, id, version: 3 }))).toBe('ROOM_CLOSED');
  expect(refusal(await limin('room.book', asked(id)))).toBe('ROOM_CLOSED');
  expect(given(await door.as('wang')('room.list', {})).list.map((one) => one.id)).not.toContain(id);
});

test.each<[string, string, Partial<Input<'room.book'>>, string]>([
  ['a day that is over', 'limin', { day: '2026-11-19' }, 'DAY_PAST'],
  ['before it opens', 'limin', { from: 420 }, 'ROOM_HOURS'],
  ['too far ahead', 'limin', { day: '2027-06-01' }, 'ROOM_FAR'],
  ['refused words', 'limin', { words: REFUSED }, 'TEXT_REFUSED'],
  ['a resident without a role', 'zhang', {}, 'NOT_FOUND'],
  ['staff of another community', 'denghong', {}, 'NOT_FOUND'],
  ['a session that is not there', 'limin', { hearingId: 'nowhere' }, 'NOT_FOUND'],
  ['hours the wrong way round', 'limin', { until: 600 }, 'BAD_INPUT'],
  ['an odd minute', 'limin', { from: 907 }, 'BAD_INPUT'],
  ['huge words', 'limin', { words: HUGE }, 'BAD_INPUT'],
])('%s is refused', async (_, who, over, code) => {
  const { id } = await made();
  expect(refusal(await door.as(who)('room.book', asked(id, over)))).toBe(code);
});

test.each<[string, string, Partial<Input<'room.save'>>, string]>([
  ['a place of others', 'limin', { place: NEXT_COMMUNITY }, 'NOT_FOUND'],
  ['a room of others', 'denghong', { id: 'somewhere', version: 1 }, 'NOT_FOUND'],
  ['a resident', 'wangjun', {}, 'NOT_FOUND'],
  ['refused words', 'limin', { way: REFUSED }, 'TEXT_REFUSED'],
  ['hours that never come', 'limin', { open: { from: 600, until: 540, weekdays: [1] } }, 'BAD_INPUT'],
  ['a huge name', 'limin', { name: HUGE }, 'BAD_INPUT'],
])('%s is refused when a room is kept', async (_, who, over, code) => {
  expect(refusal(await door.as(who)('room.save', said(over)))).toBe(code);
});

test('emoji are words like any other, and an operator is no id', async () => {
  const { name } = await made({ name: '🎤 议事厅 👵🏼' });
  expect(name).toBe('🎤 议事厅 👵🏼');
  const bad = await door.send('limin', { action: 'room.get', input: { id: { $gt: '' } } });
  expect(bad).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT' } });
});

test('of a mediation a calendar says neither what nor that it is one', async () => {
  const { id } = await made();
  const session = {
    ...{ format: 'mediation' as const, place: HOME_COMMUNITY, title: '楼上漏水', agenda: [], pools: [] },
    ...{ startsAt: Date.now() + 3 * DAY, endsAt: Date.now() + 3 * DAY + HOUR, venue: { words: '议事厅' } },
    parties: ['wang', 'zhang'],
  };
  await door.as('limin')('hearing.schedule', session);
  const [hearing] = await door.find('hearings', { hostId: 'limin', format: 'mediation' });
  const hearingId = hearing?._id ?? '';
  const words = '楼上漏水调解';
  given(await door.as('limin')('room.book', asked(id, { purpose: 'hearing', words, hearingId })));
  expect(hearingId).not.toBe('');
  const rows = JSON.stringify(await door.find('roomBookings', { roomId: id }));
  expect(rows).not.toContain('漏水');
  expect(rows).not.toContain(hearingId);
});

describe('a session that books its room', () => {
  const hours = (days: number, from = 15) => {
    const startsAt = moment(on(days), from);
    return { startsAt, endsAt: startsAt + 100 * MINUTE };
  };
  const set = (
    bookRoom: string,
    over: Partial<Input<'hearing.schedule'>> = {},
  ): Input<'hearing.schedule'> => ({
    ...{ format: 'roundtable', place: HOME_COMMUNITY, title: '充电棚放在哪', agenda: [], pools: [] },
    ...{ ...hours(5), venue: { words: '议事厅（3 号楼 1 楼）' }, bookRoom, ...over },
  });
  const scheduled = async (input: Input<'hearing.schedule'>, key?: string) =>
    given(await door.as('limin')('hearing.schedule', input, key)).hearing;
  const taken = async (id: string) =>
    (await door.find('roomBookings', { roomId: id, state: 'booked' })).map(({ day, from, until }) => ({
      ...{ day, from, until },
    }));
  const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

  test('in the same act, for its hours on quarters, once a key; another session finds it taken and is not set', async () => {
    const { id } = await made();
    const hearing = await scheduled(set(id), 'set-once');
    await scheduled(set(id), 'set-once');
    expect(hearing).toMatchObject({ roomId: id, roomBooked: true });
    expect(await taken(id)).toEqual([{ day: on(5), from: 900, until: 1005 }]);
    const { days } = given(await door.as('limin')('room.get', { id, day: on(5) }));
    expect(days[0]?.taken).toMatchObject([{ booking: { purpose: 'hearing', hearingId: hearing.id } }]);
    const before = (await door.all('hearings')).length;
    const late = set(id, { startsAt: hearing.startsAt + 90 * MINUTE, endsAt: hearing.endsAt + HOUR });
    expect(refusal(await door.as('limin')('hearing.schedule', late))).toBe('ROOM_TAKEN');
    expect(await door.all('hearings')).toHaveLength(before);
  });

  test('of ten set at once for one room and hour one is, and the rest say why not', async () => {
    const { id } = await made();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => door.as('limin')('hearing.schedule', set(id))),
    );
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
    expect(codes).toHaveLength(9);
    expect(codes.filter((code) => code !== 'ROOM_TAKEN' && code !== 'BUSY')).toEqual([]);
    expect(await taken(id)).toHaveLength(1);
  });

  test('called off or put off, the hours are free at once; set anew, they are booked anew where that is asked', async () => {
    const { id } = await made();
    const first = await scheduled(set(id));
    given(await door.as('limin')('hearing.cancel', { ...seen(first), reason: '停电' }));
    expect(await taken(id)).toEqual([]);
    const second = await scheduled(set(id));
    given(await door.as('limin')('hearing.open', seen(second)));
    const version = second.version + 1;
    const off = given(
      await door.as('limin')('hearing.postpone', { id: second.id, version, reason: '停电' }),
    ).hearing;
    expect(off).toMatchObject({ roomId: id, roomBooked: false });
    expect(await taken(id)).toEqual([]);
    given(await door.as('limin')('room.book', asked(id, { day: on(7) })));
    const move = (days: number, bookRoom?: string) =>
      door.as('limin')('hearing.reschedule', {
        ...{ ...seen(off), ...hours(days) },
        ...(bookRoom === undefined ? {} : { bookRoom }),
      });
    expect(refusal(await move(7, id))).toBe('ROOM_TAKEN');
    expect(given(await move(8, id)).hearing).toMatchObject({ roomBooked: true });
    expect((await taken(id)).map(({ day }) => day).sort()).toEqual([on(7), on(8)].sort());
  });

  test('too few came: the room is free again, and what was given back by hand stays so', async () => {
    const { id } = await made();
    const hearing = await scheduled(set(id, { quorum: 3 }));
    given(await door.as('limin')('hearing.open', seen(hearing)));
    const [booking] = await door.find('roomBookings', { roomId: id });
    given(await door.as('limin')('room.cancel', { booking: booking?._id ?? '' }));
    given(await door.as('limin')('room.book', asked(id, { day: on(5) })));
    const later = { id: hearing.id, version: hearing.version + 1, reason: '改天' };
    given(await door.as('limin')('hearing.cancel', later));
    // Whoever took the hours meanwhile keeps them.
    expect(await taken(id)).toHaveLength(1);
  });

  test('moved to another room, the first is given back; words alone keep it', async () => {
    const [one, two] = [await made(), await made({ name: '小会议室' })];
    const hearing = await scheduled(set(one.id));
    const said = { title: hearing.title, agenda: [], venue: { words: '议事厅，走东门', roomId: one.id } };
    const kept = given(await door.as('limin')('hearing.save', { ...seen(hearing), ...said })).hearing;
    expect(kept).toMatchObject({ roomBooked: true, venue: '议事厅，走东门' });
    const other = { ...said, venue: { words: '小会议室' }, bookRoom: two.id };
    const moved = given(await door.as('limin')('hearing.save', { ...seen(kept), ...other })).hearing;
    expect(moved).toMatchObject({ roomId: two.id, roomBooked: true });
    expect([await taken(one.id), (await taken(two.id)).length]).toEqual([[], 1]);
    const elsewhere = { ...said, venue: { words: '小广场' } };
    const out = given(await door.as('limin')('hearing.save', { ...seen(moved), ...elsewhere })).hearing;
    expect([out.roomId, out.roomBooked, await taken(two.id)]).toEqual([undefined, false, []]);
  });

  test('of a mediation the booking says neither what nor which session it is', async () => {
    const { id } = await made();
    const talk = { format: 'mediation' as const, title: '楼上漏水', parties: ['wang', 'zhang'] };
    const hearing = await scheduled(set(id, talk));
    const rows = JSON.stringify(await door.find('roomBookings', { roomId: id }));
    expect(rows).not.toContain('漏水');
    expect(rows).not.toContain(hearing.id);
    given(await door.as('limin')('hearing.cancel', { ...seen(hearing), reason: '楼上漏水修好了' }));
    expect(await taken(id)).toEqual([]);
    expect(JSON.stringify(await door.find('roomBookings', { roomId: id }))).not.toContain('漏水');
  });

  test('a room of others, a shut one, hours at which it is shut, or past midnight: nothing is set', async () => {
    const { id } = await made();
    const say = async (over: Partial<Input<'hearing.schedule'>>, who = 'limin') =>
      refusal(await door.as(who)('hearing.schedule', set(id, over)));
    expect(await say({ bookRoom: 'nowhere' })).toBe('NOT_FOUND');
    expect(await say({ place: NEXT_COMMUNITY }, 'denghong')).toBe('NOT_FOUND');
    expect(await say(hours(5, 20))).toBe('ROOM_HOURS');
    const night = moment(on(5), 23);
    expect(await say({ startsAt: night, endsAt: night + 2 * HOUR })).toBe('ROOM_HOURS');
    expect(await say(hours(95))).toBe('ROOM_FAR');
    given(await door.as('limin')('room.close', { id, version: 1, why: '要装修' }));
    expect(await say({})).toBe('ROOM_CLOSED');
  });

  test('whoever may book reads which rooms are free at those hours, and nobody else any', async () => {
    const { id } = await made();
    const free = async (who: string, days = 5) =>
      given(await door.as(who)('room.free', hours(days))).list.find((room) => room.id === id);
    expect(await free('limin')).toMatchObject({ free: true, name: '议事厅' });
    await scheduled(set(id));
    expect(await free('limin')).toMatchObject({ free: false });
    expect(await free('limin', 6)).toMatchObject({ free: true });
    for (const who of ['zhang', 'denghong']) expect(await free(who)).toBeUndefined();
  });
});
