import { within } from './film';

test('a mark behind the end of the file leads to shortly before it, any other one to itself', () => {
  expect([0, 30, 57.9, 58.1, 61].map((at) => within(at, 60.2))).toEqual([0, 30, 57.9, 58.1, 58.2]);
});

test('of a stretch shorter than that the beginning is seen', () => {
  expect(within(1, 1.4)).toBe(0);
});

test('while the length is not known a mark is believed', () => {
  expect([within(7, NaN), within(7, Infinity)]).toEqual([7, 7]);
});
