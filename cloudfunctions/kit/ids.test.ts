import { hashOf, idOf, newId } from './ids';

test('a fingerprint does not depend on the order of fields, and on everything else it does', () => {
  expect(hashOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(hashOf({ b: { c: [1, 2] }, a: 1 }));
  expect(hashOf({ a: [1, 2] })).not.toBe(hashOf({ a: [2, 1] }));
  expect(hashOf({ a: '1' })).not.toBe(hashOf({ a: 1 }));
});

test('parts do not run into each other', () => {
  expect(idOf('ab', 'c')).toBe(idOf('ab', 'c'));
  expect(idOf('ab', 'c')).not.toBe(idOf('a', 'bc'));
});

test('ten thousand new ids are ten thousand', () => {
  expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
  expect(newId()).toMatch(/^[0-9a-hj-km-np-z]{16}$/);
});
