import { bindingLevelOf, boundAfter, isOpenAt, type Binding } from './binding';

const home = '990001/01/01/003/06/2/302/';
const claimed: Binding = {
  _id: 'lan',
  household: home,
  community: '990001/01/01/',
  grid: '990001/01/01/003/',
  building: '990001/01/01/003/06/',
  stairwell: '990001/01/01/003/06/2/',
  state: 'claimed',
  at: 1,
};
const verified: Binding = { ...claimed, state: 'verified', by: 'limin' };

test('a level is what is known: nothing, a number from WeChat, a household, a household somebody vouched for', () => {
  expect(bindingLevelOf({}, undefined)).toBe('visitor');
  expect(bindingLevelOf({ phoneConfirmedAt: 5 }, undefined)).toBe('phone');
  expect(bindingLevelOf({ home }, undefined)).toBe('household');
  expect(bindingLevelOf({ home }, claimed)).toBe('household');
  expect(bindingLevelOf({ home }, verified)).toBe('verified');
});

test('who moved is not verified for the new door by the old one', () => {
  expect(bindingLevelOf({ home: '990001/01/01/003/06/2/501/' }, verified)).toBe('household');
});

test('a household may order at once; its people and verifying others need somebody known to live there', () => {
  expect(isOpenAt('visitor', 'order')).toBe(false);
  expect(isOpenAt('household', 'order')).toBe(true);
  expect(isOpenAt('household', 'seeMembers')).toBe(false);
  expect(isOpenAt('household', 'verify')).toBe(false);
  expect(isOpenAt('verified', 'seeMembers')).toBe(true);
  expect(isOpenAt('verified', 'order')).toBe(true);
});

test('a claim is verified or declined once, by somebody else', () => {
  expect(boundAfter(claimed, 'verify', 'limin', { now: 9 })).toEqual({
    ...claimed,
    state: 'verified',
    at: 9,
    by: 'limin',
  });
  expect(boundAfter(claimed, 'decline', 'limin', { now: 9, reason: '不住这里' })).toMatchObject({
    state: 'declined',
    reason: '不住这里',
  });
  expect(boundAfter(claimed, 'verify', 'lan', { now: 9 })).toBeUndefined();
  expect(boundAfter(verified, 'verify', 'limin', { now: 9 })).toBeUndefined();
  expect(boundAfter(verified, 'decline', 'limin', { now: 9 })).toBeUndefined();
});

test('only the person himself leaves, and only once', () => {
  expect(boundAfter(verified, 'leave', 'lan', { now: 9 })?.state).toBe('left');
  expect(boundAfter(verified, 'leave', 'limin', { now: 9 })).toBeUndefined();
  expect(boundAfter({ ...claimed, state: 'left' }, 'leave', 'lan', { now: 9 })).toBeUndefined();
});
