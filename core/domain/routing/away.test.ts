import { aHelper, anOrder, monday } from '../../testing/builders';
import { DAY, HOUR } from '../calendar/time';
import { isAway, misses, withAway } from './away';
import { ineligible, mayBeSent, mayTake } from './eligible';
import { firstPolicy } from './policy';

const trip = { from: monday + DAY, until: monday + 3 * DAY };
const traveller = aHelper({ away: [trip] });
const order = anOrder({ state: 'open' });

test('away from the first moment until he is back', () => {
  expect([monday, trip.from, trip.until - 1, trip.until].map((now) => isAway(traveller, now))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('«not today» and the calendar both count', () => {
  expect(isAway(aHelper({ awayUntil: monday + HOUR }), monday)).toBe(true);
  expect(isAway(aHelper(), monday)).toBe(false);
});

test('who is away is neither asked nor sent, but may still look and take it himself', () => {
  const now = trip.from + HOUR;
  expect(ineligible(order, traveller, new Set(), firstPolicy, now)).toBe('away');
  expect(mayBeSent(order, traveller, now)).toBe(false);
  expect(mayTake(order, traveller)).toBe(true);
});

test('who is here now but away when the visit is wanted is not asked either', () => {
  const wanted = { day: '2026-11-24', from: trip.from + HOUR, until: trip.from + 3 * HOUR };
  expect(misses(traveller, wanted)).toBe(true);
  expect(ineligible({ ...order, wanted }, traveller, new Set(), firstPolicy, monday)).toBe('away');
  expect(misses(traveller, { from: trip.from - HOUR, until: trip.from + HOUR })).toBe(false);
});

test('periods that touch become one, and what has passed is dropped', () => {
  const old = { from: monday - 3 * DAY, until: monday - DAY };
  const next = { from: trip.until, until: trip.until + DAY };
  const later = { from: monday + 30 * DAY, until: monday + 31 * DAY };
  expect(withAway([later, old, trip], next, monday)).toEqual([{ from: trip.from, until: next.until }, later]);
});
