import { DAY, HOUR, moment } from '../calendar/time';
import type { Hearing } from './hearing';
import { realigned } from './sessions';
import { venueAfter } from './venue';

const now = moment('2026-11-20', 9);
const booked = { words: '议事厅', roomId: 'hall', bookingId: 'b1' };
const hearing = (over: Partial<Hearing> = {}): Hearing => ({
  ...{ _id: 'one', version: 1, format: 'roundtable', state: 'registrationOpen', title: '充电棚', words: '' },
  ...{ place: '990001/01/01/', community: '990001/01/01/', agenda: [], venue: booked },
  ...{ startsAt: now + 3 * DAY, endsAt: now + 3 * DAY + HOUR, panel: [], parties: [], pools: [], quorum: 0 },
  ...{ host: { personId: 'limin', role: 'communityStaff' }, createdAt: now, edition: 0, unanswered: 0 },
  ...{ actions: [], level: 0, trail: [], ...over },
});

test.each(['postpone', 'cancel', 'lacksQuorum'] as const)('%s: the room is no longer booked', (act) => {
  expect(venueAfter(hearing(), hearing(), act)).toEqual({ words: '议事厅', roomId: 'hall' });
});

test('whatever else happens at the same hours keeps the booking', () => {
  for (const act of ['save', 'open', 'begin', 'end'] as const)
    expect(venueAfter(hearing(), hearing(), act)).toEqual(booked);
});

test('at other hours the old booking is none; one made for them is', () => {
  const moved = { startsAt: now + 5 * DAY, endsAt: now + 5 * DAY + HOUR };
  expect(venueAfter(hearing(moved), hearing(), 'save').bookingId).toBeUndefined();
  const again = hearing({ ...moved, venue: { ...booked, bookingId: 'b2' } });
  expect(venueAfter(again, hearing(), 'reschedule').bookingId).toBe('b2');
});

test('a session that follows its series keeps the room booked for it as long as its hours stay', () => {
  const { state: _state, ...one } = hearing();
  const wanted = { ...one, venue: { words: '社区一楼' } };
  expect(realigned(hearing(), wanted)).toBeUndefined();
  expect(realigned(hearing(), { ...wanted, startsAt: now + 4 * DAY })?.venue).toEqual({ words: '社区一楼' });
  expect(realigned(hearing({ venue: { words: '小广场' } }), wanted)?.venue).toEqual({ words: '社区一楼' });
});
