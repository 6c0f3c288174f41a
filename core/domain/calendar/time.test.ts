import fc from 'fast-check';
import { dayOf, HOUR, inChina, moment, monthAfter, weekdayOf } from './time';

const moments = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });

test('the wall clock in China is what a calendar says, eight hours on', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const shifted = new Date(at + 8 * HOUR);
      const clock = inChina(at);
      expect(clock.format('YYYY-MM-DDTHH:mm')).toBe(shifted.toISOString().slice(0, 16));
      expect(clock.format('M/D H')).toBe(
        `${shifted.getUTCMonth() + 1}/${shifted.getUTCDate()} ${shifted.getUTCHours()}`,
      );
      expect([clock.year(), clock.month(), clock.date()]).toEqual([
        shifted.getUTCFullYear(),
        shifted.getUTCMonth(),
        shifted.getUTCDate(),
      ]);
      expect([clock.day(), clock.hour(), clock.minute()]).toEqual([
        shifted.getUTCDay(),
        shifted.getUTCHours(),
        shifted.getUTCMinutes(),
      ]);
      expect(weekdayOf(at)).toBe(shifted.getUTCDay() || 7);
    }),
  );
});

test('a day begins at its first moment', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const midnight = inChina(at).startOf('day').valueOf();
      expect(midnight).toBe(moment(dayOf(at)));
      expect(dayOf(midnight)).toBe(dayOf(at));
      expect(dayOf(midnight - 1)).not.toBe(dayOf(at));
    }),
  );
});

test('months follow each other over the turn of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(monthAfter('2026-03', -27)).toBe('2023-12');
});
