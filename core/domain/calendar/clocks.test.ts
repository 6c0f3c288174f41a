import fc from 'fast-check';
import { at } from '../../testing/moments';
import { after, minutesBetween, isRunning, nextRunning, officeHours, type WorkingCalendar } from './clocks';
import { dayOf, inChina, isDay, MINUTE } from './time';

const weekdays: WorkingCalendar = {
  ...officeHours,
  until: { hour: 18, minute: 0 },
  weekdays: [1, 2, 3, 4, 5],
  closed: ['2026-10-01'],
  opened: ['2026-10-10'],
};

test('wall time runs through the night', () => {
  expect(after('wall', at('2026-11-23 23:50'), 20, officeHours)).toBe(at('2026-11-24 00:10'));
});

test('day time stops at 22:00 and goes on at 07:00', () => {
  expect(after('day', at('2026-11-23 21:50'), 20, officeHours)).toBe(at('2026-11-24 07:10'));
});

test('working hours skip the weekend, a holiday, and take a make-up Saturday', () => {
  expect(after('wh', at('2026-11-20 17:30'), 60, weekdays)).toBe(at('2026-11-23 09:00'));
  expect(after('wh', at('2026-09-30 17:30'), 60, weekdays)).toBe(at('2026-10-02 09:00'));
  expect(isRunning('wh', at('2026-10-10 10:00'), weekdays)).toBe(true);
});

test('an order placed before opening counts from the opening', () => {
  expect(nextRunning('wh', at('2026-11-21 10:00'), weekdays)).toBe(at('2026-11-23 08:30'));
  expect(nextRunning('day', at('2026-11-23 03:00'), weekdays)).toBe(at('2026-11-23 07:00'));
});

test('a community that never opens is an error in its settings, not an endless loop', () => {
  expect(() => after('wh', at('2026-11-21 10:00'), 1, { ...weekdays, weekdays: [] })).toThrow(RangeError);
});

test('minutes add up, whatever the clock', () => {
  const kind = fc.constantFrom('wall', 'day', 'wh');
  fc.assert(
    fc.property(
      kind,
      fc.integer({ min: 0, max: 60 * 24 * 20 }),
      fc.nat(3000),
      fc.nat(3000),
      (clock, start, a, b) => {
        const from = at('2026-11-01 00:00') + start * MINUTE;
        const twice = after(clock, after(clock, from, a, weekdays), b, weekdays);
        expect(twice).toBe(after(clock, from, a + b, weekdays));
        expect(twice).toBeGreaterThanOrEqual(from + (a + b) * MINUTE);
      },
    ),
  );
});

test('what passes between two moments is what a deadline would have counted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(['wall', 'day', 'wh'] as const)),
      fc.integer({ min: 0, max: 30 * 24 * 60 }),
      fc.integer({ min: 0, max: 900 }),
      (clock, start, minutes) => {
        const from = at('2026-11-01 00:00') + start * MINUTE;
        const until = after(clock, from, minutes, weekdays);
        expect(minutesBetween(clock, from, until, weekdays)).toBe(minutes);
        expect(minutesBetween(clock, until, from, weekdays)).toBe(0);
      },
    ),
  );
});

test('days are those of China, whatever the machine thinks', () => {
  expect(dayOf(Date.UTC(2026, 10, 22, 16, 0))).toBe('2026-11-23');
  expect(inChina(at('2026-03-07 09:00')).format('YYYY-MM-DD HH:mm')).toBe('2026-03-07 09:00');
  expect(isDay('2026-02-30')).toBe(false);
  expect(isDay('2028-02-29')).toBe(true);
});
