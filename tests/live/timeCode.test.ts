import { ageOf, CODE, codeIn, frameAt } from './timeCode';

const rowOf = (frame: Buffer) => frame.subarray(30 * CODE.width, 31 * CODE.width);

test('the hour in a picture is read as it was written, also through noise', () => {
  for (const ms of [0, 1, 1_795_802_000_123, 1_795_802_016_777, 2 ** 24 - 1]) {
    const row = rowOf(frameAt(ms));
    expect(codeIn(row)).toBe(ms % 2 ** 24);
    expect(codeIn(row.map((grey, at) => grey + ((at * 37) % 30) - 15))).toBe(ms % 2 ** 24);
    expect(ageOf(ms % 2 ** 24, ms + 1_234)).toBe(1_234);
  }
});

test('a picture without an hour in it is not taken for one', () => {
  expect(codeIn(new Uint8Array(CODE.width).fill(200))).toBeUndefined();
  const row = Buffer.from(rowOf(frameAt(1_795_802_000_123)));
  row.fill(235, 0, CODE.block * 3);
  expect(codeIn(row)).toBeUndefined();
});
