import { HOUR } from '@core/domain/calendar/time';
import { keptAddresses, type Replay } from './addresses';

const replay = (sign: string, until: number | undefined, starts: number[]): Replay => ({
  parts: starts.map((startsAt) => ({
    url: `https://vod/${startsAt}.mp4?sign=${sign}`,
    startsAt,
    seconds: 60,
  })),
  ...{ marks: [], seconds: 60 * starts.length, until },
});
const urls = ({ parts }: Replay) => parts.map(({ url }) => url);

test('an answer that signs anew does not change the address of a film that runs, and a new stretch joins it', () => {
  const before = replay('a', 24 * HOUR, [1]);
  const after = keptAddresses(before, replay('b', 25 * HOUR, [1, 2]), HOUR);
  expect(urls(after)).toEqual(['https://vod/1.mp4?sign=a', 'https://vod/2.mp4?sign=b']);
  expect(after).toMatchObject({ until: 24 * HOUR, seconds: 120 });
});

test('before its addresses end it takes new ones', () => {
  const next = replay('b', 47 * HOUR, [1]);
  expect(keptAddresses(replay('a', 24 * HOUR, [1]), next, 23 * HOUR - 1)).not.toEqual(next);
  expect(keptAddresses(replay('a', 24 * HOUR, [1]), next, 23 * HOUR)).toBe(next);
  expect(keptAddresses(undefined, next, 0)).toBe(next);
});

test('addresses that do not end are those of the answer', () => {
  const next = replay('b', undefined, [1]);
  expect(keptAddresses(replay('a', undefined, [1]), next, 0)).toBe(next);
});
