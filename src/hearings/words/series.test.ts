import { at } from '../../../core/testing/moments';
import { dateWords, hoursWords, rhythmWords, sittersWords, type SeriesDate } from './series';

const date = (over: Partial<SeriesDate>): SeriesDate => ({
  ...{ day: '2026-10-05', provisional: false, sitters: [] },
  ...over,
});
const held = { startsAt: at('2026-10-08 15:00'), endsAt: at('2026-10-08 17:00') };

test('how often, in words', () => {
  expect(rhythmWords({ every: 'week', interval: 1, weekdays: [1] })).toBe('每周一');
  expect(rhythmWords({ every: 'week', interval: 2, weekdays: [4, 1] })).toBe('每 2 周的周一、周四');
  expect(rhythmWords({ every: 'month', nth: 1, weekday: 4 })).toBe('每月第一个周四');
  expect(rhythmWords({ every: 'month', nth: -1, weekday: 5 })).toBe('每月最后一个周五');
  expect(hoursWords({ time: { hour: 9, minute: 5 }, minutes: 90 })).toBe('9:05–10:35');
});

test('what becomes of a date is told by its own word, and why', () => {
  expect(dateWords(date(held))).toEqual({ held: true, mark: '照常', line: '15:00–17:00' });
  expect(dateWords(date({ reason: 'holiday', why: '国庆节' }))).toEqual({
    ...{ held: false, mark: '停一次', line: '国庆节放假' },
  });
  expect(dateWords(date({ ...held, reason: 'holiday', why: '国庆节' })).line).toBe(
    '国庆节放假，改到 10 月 8 日 周四 15:00–17:00',
  );
  expect(dateWords(date({ reason: 'cancelled', why: '书记去开会' })).line).toBe('书记去开会');
  expect(dateWords(date({ ...held, reason: 'moved', why: '停电' })).line).toBe(
    '改到 10 月 8 日 周四 15:00–17:00：停电',
  );
  expect(dateWords(date({ reason: 'sameDay', why: '国庆节' })).held).toBe(false);
});

test('who sits, each with his chair', () => {
  const sitters = [
    { title: '书记', name: '周建华' },
    { title: '法律顾问', name: '张律师' },
  ];
  expect(sittersWords({ sitters })).toBe('书记 周建华 · 法律顾问 张律师');
});
