import { schedule } from './cron';

const at = (utcPlus8: string) => Date.parse(`${utcPlus8}+08:00`);

test.each([
  ['every minute', '0 * * * * * *', '2026-11-20T17:26:30', '2026-11-20T17:27:00'],
  ['every five minutes', '0 */5 * * * * *', '2026-11-20T17:26:30', '2026-11-20T17:30:00'],
  ['at half past seven, UTC+8', '0 30 7 * * * *', '2026-11-20T17:26:30', '2026-11-21T07:30:00'],
  ['on weekdays by name', '0 0 9 * * MON-FRI *', '2026-11-20T17:26:30', '2026-11-23T09:00:00'],
  ['on the first of the month', '0 0 0 1 * * *', '2026-11-20T17:26:30', '2026-12-01T00:00:00'],
  ['in a year to come', '0 0 0 1 1 * 2030', '2026-11-20T17:26:30', '2030-01-01T00:00:00'],
])('%s', (_, expression, after, due) => {
  expect(schedule(expression).after(at(after))).toBe(at(due));
});

test('a tick is not due twice', () => {
  const everyMinute = schedule('0 * * * * * *');
  const tick = at('2026-11-20T17:27:00');
  expect(everyMinute.after(tick)).toBe(tick + 60_000);
  expect(everyMinute.after(tick - 1)).toBe(tick);
});

test('a year that is over is never due', () => {
  expect(schedule('0 0 0 1 1 * 2020').after(at('2026-11-20T17:26:30'))).toBeUndefined();
});

test.each([
  ['* * * * *', 'seven fields'],
  ['0 0 9 * * 1-5 *', 'by name'],
  ['61 * * * * * *', '61'],
])('%s is refused', (expression, why) => {
  expect(() => schedule(expression)).toThrow(why);
});
