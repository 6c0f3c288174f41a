import { at } from '../../testing/moments';
import { MOST_POOLS } from './hearing';
import { slotsOf } from './slots';

const evening = { startsAt: at('2026-11-23 19:00'), endsAt: at('2026-11-23 20:30') };

test('an hour and a half in quarters is six stretches, one after the other', () => {
  const slots = slotsOf({ ...evening, minutes: 15, seats: 3 });
  expect(slots).toHaveLength(6);
  expect(slots[1]).toEqual({
    ...{ role: 'anyone', seats: 3 },
    ...{ from: at('2026-11-23 19:15'), until: at('2026-11-23 19:30') },
  });
});

test('what is no whole stretch is none, and a day has no more than can be looked over', () => {
  expect(slotsOf({ ...evening, minutes: 40, seats: 1 })).toHaveLength(2);
  expect(slotsOf({ ...evening, endsAt: evening.startsAt, minutes: 15, seats: 1 })).toEqual([]);
  expect(slotsOf({ ...evening, endsAt: at('2026-11-24 18:00'), minutes: 5, seats: 1 })).toHaveLength(
    MOST_POOLS,
  );
});
