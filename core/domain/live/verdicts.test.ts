import { HOUR, MINUTE } from '../calendar/time';
import type { Push } from './pushes';
import {
  isBeforeItsPicture,
  isNewVerdict,
  MOST_VERDICTS,
  verdictNow,
  withVerdict,
  type Verdict,
} from './verdicts';

const UP = HOUR;
const first = [{ sequence: '1', upAt: UP }];
const second = [...first, { sequence: '2', upAt: UP + 30 * MINUTE }];
const verdict = (kind: Verdict['kind'], minutes: number, label = 'Porn'): Verdict => ({
  ...{ kind, label, at: UP + minutes * MINUTE },
});

test('a picture is cut off once; the one that comes after it can be cut off again', () => {
  expect(isNewVerdict({ pushes: first }, verdict('block', 0))).toBe(true);
  const verdicts = [verdict('block', 5)];
  expect(isNewVerdict({ pushes: first, verdicts }, verdict('block', 5))).toBe(false);
  expect(isNewVerdict({ pushes: first, verdicts }, verdict('block', 4, 'Ad'))).toBe(false);
  expect(isNewVerdict({ pushes: second, verdicts }, verdict('block', 31))).toBe(true);
});

test('what comes late, of a picture that was there before, is nothing new', () => {
  expect(isNewVerdict({ pushes: second }, verdict('block', 29))).toBe(false);
  expect(isNewVerdict({ pushes: second }, verdict('review', 29))).toBe(false);
  // Before anything is known of a push, the look was at the one that there is.
  expect(isNewVerdict({ pushes: [] }, verdict('block', 29))).toBe(true);
});

test('a look after the last picture had gone was at one that is still to be told of', () => {
  const gone = [{ sequence: '1', upAt: UP, downAt: UP + 10 * MINUTE }];
  const isBefore = (pushes: readonly Push[], minutes: number) =>
    isBeforeItsPicture({ pushes }, verdict('block', minutes));
  expect([9, 10, 11].map((minutes) => isBefore(gone, minutes))).toEqual([false, false, true]);
  expect(isBefore([...gone, { sequence: '2', upAt: UP + 30 * MINUTE }], 31)).toBe(false);
  expect(isBefore(first, 11)).toBe(false);
  expect(isBefore([], 11)).toBe(false);
});

test('a doubt is told once in ten minutes, another one at once', () => {
  const verdicts = [verdict('review', 5, 'Ad')];
  expect(isNewVerdict({ pushes: first, verdicts }, verdict('review', 14, 'Ad'))).toBe(false);
  expect(isNewVerdict({ pushes: first, verdicts }, verdict('review', 15, 'Ad'))).toBe(true);
  expect(isNewVerdict({ pushes: first, verdicts }, verdict('review', 6, 'Sexy'))).toBe(true);
  expect(isNewVerdict({ pushes: first, verdicts }, verdict('block', 6, 'Ad'))).toBe(true);
});

test('that it must not be shown stands above doubts, until another picture is there', () => {
  const verdicts = [verdict('review', 5), verdict('block', 6), verdict('review', 7)];
  expect(verdictNow({ pushes: first, verdicts })).toEqual(verdicts[1]);
  expect(verdictNow({ pushes: second, verdicts })).toBeUndefined();
  expect(verdictNow({ pushes: first, verdicts: [verdict('review', 5), verdict('review', 7, 'Ad')] })).toEqual(
    verdict('review', 7, 'Ad'),
  );
  expect(verdictNow({ pushes: first })).toBeUndefined();
});

test('the latest are kept, in whatever order they come', () => {
  const all = Array.from({ length: 30 }, (_, n) => verdict('review', 10 * n));
  const kept = [...all].reverse().reduce<Verdict[]>(withVerdict, []);
  expect(kept).toHaveLength(MOST_VERDICTS);
  expect(kept.at(-1)).toEqual(all.at(-1));
});
