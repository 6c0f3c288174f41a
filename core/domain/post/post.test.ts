import { DAY } from '../calendar/time';
import { at } from '../../testing/moments';
import { ended, givenBack, isOpen, isTerm, stopsAdopting, taken, type Post } from './post';

const now = at('2026-11-23 09:00');
const aPost = (over: Partial<Post> = {}): Post => ({
  ...{ _id: 'post', version: 1, place: '420583/01/03/', within: [], name: '图书角', does: '看书' },
  ...{ hoursAWeek: 2, seats: 2, from: now - DAY, until: now + DAY, holders: [], state: 'open' },
  ...{ by: 'limin', at: now },
  ...over,
});

test('a term ends after it begins, in the future, within three years', () => {
  expect(isTerm({ from: now, until: now + DAY }, now)).toBe(true);
  expect(isTerm({ from: now + DAY, until: now + DAY }, now)).toBe(false);
  expect(isTerm({ from: now - 2 * DAY, until: now - DAY }, now)).toBe(false);
  expect(isTerm({ from: now, until: now + 1200 * DAY }, now)).toBe(false);
});

test('a post is over at the very moment its term ends, even before the clock has come round', () => {
  expect(isOpen(aPost({ until: now + 1 }), now)).toBe(true);
  expect(isOpen(aPost({ until: now }), now)).toBe(false);
  expect(isOpen(ended(aPost()), now)).toBe(false);
});

test('a seat is taken while there is one, by who holds fewer than three posts', () => {
  expect(stopsAdopting(aPost(), [], now)).toBeUndefined();
  expect(stopsAdopting(aPost({ holders: ['a', 'b'] }), [], now)).toBe('POST_FULL');
  expect(stopsAdopting(aPost(), ['x', 'y', 'z'], now)).toBe('TOO_MANY_POSTS');
  expect(stopsAdopting(aPost({ until: now }), [], now)).toBe('POST_OVER');
});

test('a seat given back is free again', () => {
  const full = taken(aPost({ seats: 1 }), 'chen');
  expect(stopsAdopting(full, [], now)).toBe('POST_FULL');
  const free = givenBack(full, 'chen');
  expect(free.holders).toEqual([]);
  expect(free.version).toBe(3);
});
