import { viewersDrawn } from './viewerCurve';

test('one minute is no curve', () => {
  expect(viewersDrawn([], 0)).toBeUndefined();
  expect(viewersDrawn([{ at: 60_000, viewers: 3 }], 3)).toBeUndefined();
});

test('the curve goes from the first minute to the last, and its top is the most there were', () => {
  const points = [
    { at: 0, viewers: 0 },
    { at: 60_000, viewers: 12 },
    { at: 120_000, viewers: 6 },
  ];
  expect(decodeURIComponent(viewersDrawn(points, 12) ?? '')).toContain(
    '<polyline points="0,300 450,0 900,150"',
  );
});
