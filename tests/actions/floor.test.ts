import { randomUUID } from 'node:crypto';
import type { Action, Input } from '@core/contract';
import { MINUTE } from '@core/domain/calendar/time';
import type { Hearing } from '@core/domain/hearing/hearing';
import { seatId } from '../../cloudfunctions/kit/seatLine';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { write } from '../../localcloud/seeds/write';
import { lay, openidOf } from '../privacy/people';
import { given, openDoor, refusal, type Door } from './door';
import { aSession } from './hearingStates';

/** What the content check does not let through. */
const MODERATED = '违规测试';
const STRANGER = openidOf('stranger');
const ROOM = 12;

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await lay('stranger', [], Date.now(), `${NEXT_COMMUNITY}001/01/1/101/`);
  for (let n = 0; n < ROOM; n += 1) await lay(`guest-${n}`, [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const guest = (n: number) => openidOf(`guest-${n}`);
/** A session that is on, with so many people there. */
async function going(there = 3, over: Partial<Hearing> = {}): Promise<string> {
  const pools = [{ id: '0', role: 'resident' as const, seats: 60 }];
  const id = await aSession('inSession', { edition: 0, pools, ...over });
  for (let n = 0; n < there; n += 1) {
    const personId = `guest-${n}`;
    const seat = {
      hearingId: id,
      poolId: '0',
      personId,
      state: 'came' as const,
      number: n + 1,
      at: Date.now(),
    };
    await write('seats', [{ _id: seatId(id, personId), ...seat }]);
  }
  return id;
}
const get = async (who: string, id: string) => given(await door.as(who)('floor.get', { id })).floor;
const ask = (n: number, id: string, wanted = true) => door.as(guest(n))('floor.ask', { id, wanted });
const give = (id: string, number: number, minutes = 3) =>
  door.as('limin')('floor.give', { id, number, minutes });
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};

describe('speaking', () => {
  test('people ask, are called by number, speak for their minutes, and nobody is named', async () => {
    const id = await going();
    await twice(guest(0), 'floor.ask', { id, wanted: true });
    given(await ask(1, id));
    given(await ask(1, id));
    expect(await get(guest(1), id)).toMatchObject({
      line: [{ number: 1, role: 'resident' }, { number: 2 }],
      mine: { number: 2, before: 1, speaks: false },
      ...{ mayAsk: true, chairs: false },
    });
    await twice('limin', 'floor.give', { id, number: 1, minutes: 3 });
    const { speaking, line, mine } = await get(guest(0), id);
    expect(speaking).toEqual({ number: 1, role: 'resident', from: Date.now(), minutes: 3 });
    expect({ line, mine }).toEqual({
      line: [{ number: 2, role: 'resident' }],
      mine: { number: 1, speaks: true },
    });
    await twice('limin', 'floor.end', { id });
    expect((await get('limin', id)).speaking).toBeUndefined();
    // Who speaks again keeps his number.
    given(await ask(0, id));
    expect((await get(guest(0), id)).mine).toMatchObject({ number: 1, before: 1 });
    const seen = JSON.stringify([await get(guest(1), id), await door.find('floors', { _id: id })]);
    expect(seen).not.toMatch(/guest-|过路人/);
  });

  test('whoever wants to speak no longer gives up his place; the chair moves people in line', async () => {
    const id = await going();
    for (const n of [0, 1, 2]) given(await ask(n, id));
    await twice(guest(1), 'floor.ask', { id, wanted: false });
    const numbers = async () => (await get('limin', id)).line.map(({ number }) => number);
    expect(await numbers()).toEqual([1, 3]);
    const move = (number: number, place: Input<'floor.move'>['place']) =>
      door.as('limin')('floor.move', { id, number, place });
    await twice('limin', 'floor.move', { id, number: 3, place: 'first' });
    expect(await numbers()).toEqual([3, 1]);
    given(await move(3, 'last'));
    given(await move(1, 'out'));
    expect(await numbers()).toEqual([3]);
    expect(refusal(await move(1, 'first'))).toBe('NOT_IN_LINE');
    expect(refusal(await give(id, 2))).toBe('NOT_IN_LINE');
  });

  test('an item of the agenda is on for its planned minutes', async () => {
    const id = await going();
    await twice('limin', 'floor.item', { id, item: { id: 'a', minutes: 20 } });
    expect((await get(guest(0), id)).item).toEqual({ id: 'a', minutes: 20, from: Date.now() });
    given(await door.as('limin')('floor.item', { id }));
    expect((await get(guest(0), id)).item).toBeUndefined();
    expect(refusal(await door.as('limin')('floor.item', { id, item: { id: 'b', minutes: 20 } }))).toBe(
      'NOT_FOUND',
    );
  });

  test('sixty wait and no more', async () => {
    const id = await going();
    const hands = Array.from({ length: 60 }, (_, n) => ({
      who: `w${n}`,
      number: n + 1,
      role: 'resident' as const,
    }));
    const line = hands.map(({ number }) => number);
    await write('floors', [{ _id: id, hands, line, past: [], at: Date.now() }]);
    expect(refusal(await ask(0, id))).toBe('FLOOR_FULL');
  });

  test('a whole room raises its hands at once, and everybody has a number of his own', async () => {
    const id = await going(ROOM);
    const answers = await Promise.all(Array.from({ length: ROOM }, (_, n) => ask(n, id)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const numbers = (await get('limin', id)).line.map(({ number }) => number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: ROOM }, (_, n) => n + 1));
  });
});

describe('who may', () => {
  const chair: [Action, object][] = [
    ['floor.item', {}],
    ['floor.give', { number: 1, minutes: 3 }],
    ['floor.move', { number: 1, place: 'first' }],
    ['floor.end', {}],
    ['floor.poll', { question: '行不行', options: ['行', '不行'] }],
    ['floor.closePoll', { poll: 'p' }],
  ];
  const knock = (who: string, action: Action, input: object) =>
    door.send(who, { action, input, key: randomUUID() });

  test.each(chair)(
    '%s is for who leads or writes; not for guests, strangers, or once it is over',
    async (action, input) => {
      const id = await going();
      expect(await knock(guest(0), action, { id, ...input })).toMatchObject({
        refusal: { code: 'HEARING_NOT_YOURS' },
      });
      expect(await knock(STRANGER, action, { id, ...input })).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
      const over = await aSession('minutesDraft');
      expect(await knock('limin', action, { id: over, ...input })).toMatchObject({
        refusal: { code: 'HEARING_NOT_NOW' },
      });
      expect(await knock('limin', action, { id: { $gt: '' }, ...input })).toMatchObject({
        refusal: { code: 'BAD_INPUT' },
      });
    },
  );

  test('who is not there looks on, and neither asks nor answers', async () => {
    const id = await going(1);
    expect(refusal(await ask(1, id))).toBe('NOT_IN_ROOM');
    expect(await get(guest(1), id)).toMatchObject({ mayAsk: false, line: [] });
    expect(refusal(await door.as(STRANGER)('floor.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as(STRANGER)('floor.ask', { id, wanted: true }))).toBe('NOT_FOUND');
    const over = await aSession('minutesDraft');
    expect(refusal(await ask(0, over))).toBe('HEARING_NOT_NOW');
    expect((await get('wang', over)).state).toBe('minutesDraft');
  });

  test('of a mediation its sides alone see the room', async () => {
    const id = await going(0, { format: 'mediation', parties: ['guest-0', 'guest-1'] });
    given(await ask(0, id));
    expect((await get(guest(1), id)).line).toEqual([{ number: 1, role: 'party' }]);
    for (const who of ['zhou', guest(2), STRANGER])
      expect(refusal(await door.as(who)('floor.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await ask(2, id))).toBe('NOT_FOUND');
  });
});

describe('a straw poll', () => {
  const open = async (id: string, options = ['同意', '不同意 😀', '说不准']) =>
    given(await door.as('limin')('floor.poll', { id, question: '放东边行不行', options })).floor.poll?.id ??
    '';
  const answer = (n: number, id: string, poll: string, choice: number) =>
    door.as(guest(n))('floor.answer', { id, poll, choice });

  test('everybody who is there answers once; what came of it is told when it is closed', async () => {
    const id = await going(ROOM);
    const poll = await open(id);
    await twice(guest(0), 'floor.answer', { id, poll, choice: 1 });
    expect(await get(guest(0), id)).toMatchObject({ answered: true });
    expect((await get(guest(0), id)).poll).not.toHaveProperty('counts');
    expect(refusal(await answer(0, id, poll, 0))).toBe('POLL_ANSWERED');
    const others = await Promise.all(Array.from({ length: ROOM - 1 }, (_, n) => answer(n + 1, id, poll, 0)));
    expect(others.every(({ ok }) => ok)).toBe(true);
    const { floor } = await twice('limin', 'floor.closePoll', { id, poll });
    expect(floor.poll).toMatchObject({ counts: [ROOM - 1, 1, 0], closedAt: Date.now() });
    expect(refusal(await answer(1, id, poll, 0))).toBe('POLL_ANSWERED');
    expect(refusal(await door.as('limin')('floor.closePoll', { id, poll }))).toBe('POLL_CLOSED');
  });

  test('who comes too late is not counted', async () => {
    const id = await going();
    const poll = await open(id);
    given(await door.as('limin')('floor.closePoll', { id, poll }));
    expect(refusal(await answer(0, id, poll, 0))).toBe('POLL_CLOSED');
    expect((await get('limin', id)).poll).toMatchObject({ counts: [0, 0, 0] });
  });

  test('that somebody answered says neither what nor when', async () => {
    const id = await going();
    const poll = await open(id);
    const openedAt = Date.now();
    await door.pass(3);
    given(await answer(0, id, poll, 2));
    const parts = await door.all('pollParts');
    expect(parts.every((part) => Object.keys(part).sort().join() === '_id,at')).toBe(true);
    expect(parts.every(({ at }) => at <= openedAt)).toBe(true);
    const boxes = (await door.all('pollBoxes')).filter(({ _id }) => _id.startsWith(poll));
    expect(JSON.stringify(boxes)).not.toContain('guest');
    expect(boxes.every(({ at }) => at === openedAt)).toBe(true);
  });

  test('one at a time, with two to five answers, no more than the evening bears, and in seemly words', async () => {
    const id = await going();
    const poll = await open(id);
    const ask_ = { id, question: '行不行', options: ['行', '不行'] };
    expect(refusal(await door.as('limin')('floor.poll', ask_))).toBe('POLL_OPEN');
    for (const options of [['行'], ['行', '行'], ['1', '2', '3', '4', '5', '6'], ['行', '行'.repeat(21)]])
      expect(refusal(await door.as('limin')('floor.poll', { ...ask_, options }))).toBe('BAD_INPUT');
    expect(refusal(await door.as('limin')('floor.poll', { ...ask_, question: '问'.repeat(61) }))).toBe(
      'BAD_INPUT',
    );
    expect(refusal(await door.as('limin')('floor.poll', { ...ask_, question: MODERATED }))).toBe(
      'TEXT_REFUSED',
    );
    expect(refusal(await answer(0, id, poll, 9))).toBe('BAD_INPUT');
    expect(refusal(await answer(0, id, 'another', 0))).toBe('POLL_CLOSED');
    given(await door.as('limin')('floor.closePoll', { id, poll }));
    await open(id, ['好', '不好']);
    expect((await get('limin', id)).past).toMatchObject([{ id: poll, counts: [0, 0, 0] }]);
    const past = Array.from({ length: 10 }, (_, n) => ({
      ...{ id: `p${n}`, question: '问', options: ['一', '二'], openedAt: 1, closedAt: 2, counts: [0, 0] },
    }));
    const full = await going();
    await write('floors', [{ _id: full, hands: [], line: [], past, at: Date.now() }]);
    expect(refusal(await door.as('limin')('floor.poll', { ...ask_, id: full }))).toBe('TOO_MANY_POLLS');
  });

  test('who is not there, or of another place, does not answer; nobody does once it is over', async () => {
    const id = await going(1);
    const poll = await open(id);
    expect(refusal(await answer(1, id, poll, 0))).toBe('NOT_IN_ROOM');
    expect(refusal(await door.as(STRANGER)('floor.answer', { id, poll, choice: 0 }))).toBe('NOT_FOUND');
    const over = await aSession('minutesDraft');
    expect(refusal(await answer(0, over, poll, 0))).toBe('HEARING_NOT_NOW');
  });
});

test('a look at the room asks the database for little, and a month later nothing of it is left', async () => {
  const id = await going();
  given(await ask(0, id));
  const before = door.wire.length;
  await get(guest(0), id);
  const asked = door.wire.slice(before).filter(({ action }) => action === 'database.getDocument');
  expect(asked.map(({ subject }) => subject).sort()).toEqual([
    'floors',
    'grants',
    'hearings',
    'identities',
    'people',
    'seats',
  ]);
  await door.pass((31 * 24 * 60 * MINUTE) / MINUTE);
  for (let n = 0; n < 20; n += 1) await door.call('jobs');
  expect(await door.all('floors')).toEqual([]);
});
