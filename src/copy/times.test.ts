import { moment } from '@core/domain/calendar/time';
import {
  ago,
  clock,
  dayWord,
  greeting,
  hourWords,
  left,
  phoneDigits,
  span,
  wantedWords,
  when,
} from './times';

const now = moment('2026-11-20', 17, 20);
const MINUTE = 60_000;

test('an hour of today stands alone, another day is named', () => {
  expect(clock(moment('2026-11-20', 8, 5))).toBe('8:05');
  expect(when(moment('2026-11-20', 18, 40), now)).toBe('18:40');
  expect(when(moment('2026-11-21', 9, 30), now)).toBe('明天 9:30');
  expect(dayWord(moment('2026-11-19', 23, 59), now)).toBe('昨天');
  expect(dayWord(moment('2026-12-05', 9), now)).toBe('12 月 5 日 周六');
});

test('time left is rounded up and lateness down, and neither is ever 0 minutes', () => {
  expect(left(now + 80 * MINUTE, now)).toBe('还有 1 小时 20 分');
  expect(left(now + 5 * MINUTE + 1, now)).toBe('还有 6 分钟');
  expect(left(now + 1, now)).toBe('还有 1 分钟');
  expect(left(now - 2 * MINUTE - 59_000, now)).toBe('超时 2 分钟');
  expect(left(now, now)).toBe('超时 1 分钟');
  expect(span(120 * MINUTE)).toBe('2 小时');
  expect(span(72 * 60 * MINUTE)).toBe('3 天');
});

test('what happened is told from now', () => {
  expect(ago(now - 20_000, now)).toBe('刚刚');
  expect(ago(now - 3 * MINUTE, now)).toBe('3 分钟前');
  expect(ago(moment('2026-11-19', 9), now)).toBe('昨天 9:00');
});

test('a wish for a time is a day and hours', () => {
  const from = moment('2026-11-20', 18);
  expect(wantedWords({ from, until: moment('2026-11-20', 20) }, now)).toBe('今天 18–20 点');
  expect(wantedWords({ from, until: moment('2026-11-20', 19, 30) }, now)).toBe('今天 18:00–19:30');
  expect(wantedWords({ from, until: moment('2026-11-21', 0) }, now)).toBe('今天 18–24 点');
});

test('what cannot wait has no hour until somebody comes', () => {
  const wanted = { from: moment('2026-11-20', 18), until: moment('2026-11-20', 20) };
  expect(hourWords({ wanted, urgency: 'urgent', state: 'open' }, now)).toBe('越快越好');
  expect(hourWords({ wanted, urgency: 'urgent', state: 'claimed' }, now)).toBe('今天 18–20 点');
  expect(hourWords({ wanted, urgency: 'normal', state: 'open' }, now)).toBe('今天 18–20 点');
});

test.each([
  [4, '晚上好'],
  [7, '早上好'],
  [10, '上午好'],
  [12, '中午好'],
  [17, '下午好'],
  [20, '晚上好'],
])('at %i one says %s', (hour, words) => {
  expect(greeting(moment('2026-11-20', hour))).toBe(words);
});

test('telephone numbers are grouped as they are read aloud', () => {
  expect(phoneDigits('66550123')).toBe('6655 0123');
  expect(phoneDigits('13800002046')).toBe('138 0000 2046');
  expect(phoneDigits('071766550123')).toBe('0717 6655 0123');
  expect(phoneDigits('120')).toBe('120');
});
