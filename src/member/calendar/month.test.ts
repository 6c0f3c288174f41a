import { DAY, moment } from '@core/domain/calendar/time';
import { daysWords, isAwayOn, picked, weeksOf } from './month';

test('a month begins on its weekday and ends with its last day', () => {
  const weeks = weeksOf('2026-12');
  expect(weeks[0]).toEqual([
    undefined,
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ]);
  expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf('2027-02')[0]?.[0]).toBe('2027-02-01');
});

test('two taps choose a stretch, the third begins anew, an earlier day too', () => {
  const first = picked(undefined, '2026-12-03');
  expect(picked(first, '2026-12-05')).toEqual({ from: '2026-12-03', until: '2026-12-05' });
  expect(picked({ from: '2026-12-03', until: '2026-12-05' }, '2026-12-09')).toEqual({
    from: '2026-12-09',
    until: '2026-12-09',
  });
  expect(picked(first, '2026-12-01')).toEqual({ from: '2026-12-01', until: '2026-12-01' });
});

test('days away are said by their first and last, and known in the month', () => {
  const away = { from: moment('2026-12-01'), until: moment('2026-12-03') + DAY };
  expect(daysWords(away.from, away.until)).toBe('12 月 1 日到 3 日');
  expect(daysWords(moment('2026-12-31'), moment('2027-01-02'))).toBe('12 月 31 日到 1 月 1 日');
  expect(daysWords(away.from, away.from + DAY)).toBe('12 月 1 日');
  expect(
    ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map((day) => isAwayOn([away], day)),
  ).toEqual([false, true, true, false]);
});
