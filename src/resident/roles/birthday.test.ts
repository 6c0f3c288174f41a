import { dayOfYear, daysIn, months, saidDay } from './birthday';

test('a birthday is chosen by month and day, without a year', () => {
  expect(months).toHaveLength(12);
  expect(daysIn('02')).toHaveLength(29);
  expect(daysIn('04').at(-1)).toEqual({ value: '30', label: '30 日' });
  expect(dayOfYear('03', '07')).toBe('03-07');
  expect(dayOfYear('02', '30')).toBeUndefined();
  expect(dayOfYear(undefined, '07')).toBeUndefined();
  expect(saidDay('03-07')).toBe('3 月 7 日');
});
