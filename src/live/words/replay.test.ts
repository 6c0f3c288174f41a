import { clockOf } from './replay';

test('a moment of a replay is written as people read a clock', () => {
  expect([0, 9.6, 75, 3_599, 3_600, 3_723].map(clockOf)).toEqual([
    '0:00',
    '0:09',
    '1:15',
    '59:59',
    '1:00:00',
    '1:02:03',
  ]);
});
