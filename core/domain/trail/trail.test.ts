import { recorded } from './trail';

test('a trail keeps how it began and what happened last', () => {
  expect(recorded([1, 2], 3, 3)).toEqual([1, 2, 3]);
  expect(recorded([1, 2, 3], 4, 3)).toEqual([1, 3, 4]);
});
