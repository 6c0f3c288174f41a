import { DAY, dayOf } from '@core/domain/calendar/time';
import { given, openDoor, refusal, type Door } from '../actions/door';

const COMMUNITY = '990001/01/01/';

let door: Door;
/** What is done right after somebody has asked the database this. */
let next: {
  asks: (call: { action: string; collectionName?: unknown }) => boolean;
  first: () => Promise<void>;
};
const nobody = { asks: () => false, first: () => Promise.resolve() };

beforeAll(async () => {
  next = nobody;
  door = await openDoor(async ({ action, fields }, run) => {
    const { asks, first } = next;
    if (!asks({ action, ...fields })) return run();
    next = nobody;
    const answer = await run();
    await first();
    return answer;
  });
});
afterAll(() => door.close());

const room = async () => {
  const said = { place: COMMUNITY, name: '议事厅', where: '3 号楼', seats: 40, equipment: [], keeper: '' };
  const open = { from: 480, until: 1260, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  return given(await door.as('limin')('room.save', { ...said, way: '', stepFree: true, open })).room;
};
const book = (id: string, days: number) => {
  const hours = { day: dayOf(Date.now() + days * DAY), from: 900, until: 1020 };
  return door.as('limin')('room.book', { id, ...hours, purpose: 'meeting', words: '商量会' });
};
const close = (id: string) => door.as('limin')('room.close', { id, version: 1, why: '要装修' });
const stands = async (id: string) => ({
  state: (await door.find('rooms', { _id: id }))[0]?.state,
  coming: (await door.find('roomBookings', { roomId: id, state: 'booked' })).length,
});

test('a booking made between the look at what is to come and the shutting keeps the room open', async () => {
  const { id } = await room();
  next = {
    asks: ({ action, collectionName }) =>
      action === 'database.calculateDocument' && collectionName === 'roomBookings',
    first: async () => void given(await book(id, 3)),
  };
  expect(refusal(await close(id))).toBe('ROOM_BOOKED');
  expect(next).toBe(nobody);
  expect(await stands(id)).toEqual({ state: 'open', coming: 1 });
});

test('a booking that began before the room was shut, and would end after it, is told that it is shut', async () => {
  const { id } = await room();
  next = {
    // It has looked at the room and at the day, and has written nothing.
    asks: ({ action, collectionName }) => action === 'database.getDocument' && collectionName === 'roomDays',
    first: async () => void given(await close(id)),
  };
  expect(refusal(await book(id, 4))).toBe('ROOM_CLOSED');
  expect(next).toBe(nobody);
  expect(await stands(id)).toEqual({ state: 'closed', coming: 0 });
});

test('shut and booked for five days at the same moment, again and again: never both', async () => {
  const came: string[] = [];
  for (let round = 0; round < 12; round += 1) {
    const { id } = await room();
    const [shut, ...booked] = await Promise.all([
      close(id),
      ...[2, 3, 4, 5, 6].map((days) => book(id, days)),
    ]);
    const { state, coming } = await stands(id);
    expect(coming).toBe(booked.filter(({ ok }) => ok).length);
    expect([shut.ok, state]).toEqual(coming > 0 ? [false, 'open'] : [true, 'closed']);
    came.push(state ?? '');
  }
  expect(came).toHaveLength(12);
});
