import { at, contains, isRegionPath, levelOf, nearness } from './region';

const household = '420583/01/03/012/06/2/302/';

test('a path names its level and everything around it', () => {
  expect(levelOf(household)).toBe('household');
  expect(at('community', household)).toBe('420583/01/03/');
  expect(at('household', '420583/01/')).toBeUndefined();
});

test('a place contains what lies under it, and not its namesake', () => {
  expect(contains('420583/01/03/', household)).toBe(true);
  expect(contains('420583/01/03/01', household)).toBe(true);
  expect(contains('420583/01/03/01/', household)).toBe(false);
  expect(contains('', household)).toBe(false);
});

test('nearness is the closest level two homes share', () => {
  expect(nearness(household, '420583/01/03/012/06/2/101/')).toBe('stairwell');
  expect(nearness(household, '420583/01/03/012/06/1/101/')).toBe('building');
  expect(nearness(household, '420583/01/03/012/07/2/302/')).toBe('grid');
  expect(nearness(household, '420583/01/03/011/06/2/302/')).toBe('community');
  expect(nearness(household, '420583/01/04/012/06/2/302/')).toBe('beyond');
});

test.each(['', '/', '420583', '420583/01/03/012/06/2/302/1/', '../', '420583//', '{"$gt":""}'])(
  '%p is no region path',
  (text) => {
    expect(isRegionPath(text)).toBe(false);
  },
);
