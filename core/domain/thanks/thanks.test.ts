import { anOrder } from '../../testing/builders';
import { at } from '../../testing/moments';
import { AHEAD, daysAhead, isDayOfYear, isSoon, nextBirthday } from './birthday';
import { thankedFor } from './card';

test('a birthday is a day of the year, and 29 February is one', () => {
  expect(['03-07', '02-29', '12-31'].every(isDayOfYear)).toBe(true);
  expect(['02-30', '13-01', '3-7', '1990-03-07', ''].some(isDayOfYear)).toBe(false);
});

test('it comes round today, later this year, or next year', () => {
  const now = at('2026-12-25 09:00');
  expect(nextBirthday('12-25', now)).toBe('2026-12-25');
  expect(nextBirthday('12-31', now)).toBe('2026-12-31');
  expect(nextBirthday('01-03', now)).toBe('2027-01-03');
});

test('fourteen days ahead reach over the turn of the year', () => {
  const now = at('2026-12-25 09:00');
  expect(daysAhead(now)).toHaveLength(AHEAD + 1);
  expect(isSoon('01-08', now)).toBe(true);
  expect(isSoon('01-09', now)).toBe(false);
  expect(isSoon('12-24', now)).toBe(false);
});

test('who was born on 29 February is congratulated on the 28th where there is no other day', () => {
  expect(nextBirthday('02-29', at('2026-02-20 09:00'))).toBe('2026-02-28');
  expect(nextBirthday('02-29', at('2028-02-20 09:00'))).toBe('2028-02-29');
  expect(isSoon('02-29', at('2026-02-28 09:00'))).toBe(true);
  expect(daysAhead(at('2028-02-20 09:00')).filter((day) => day === '02-29')).toHaveLength(1);
});

test('who did an order is thanked, and who went along; nobody while it is under way, or for what was not done', () => {
  const closed = anOrder({ state: 'closed' });
  const { claimer } = closed;
  const mate = { personId: 'mate', role: 'volunteer' as const, at: 0 };
  expect(thankedFor({ ...closed, outcome: 'solved', team: [mate] })).toEqual([claimer?.personId, 'mate']);
  expect(thankedFor({ ...closed, outcome: 'explained' })).toEqual([]);
  expect(thankedFor(anOrder({ state: 'resolved' }))).toEqual([]);
});
