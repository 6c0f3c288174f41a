/** The hour written into a picture as a row of black and white blocks, so that whoever watches can say how old it is. */
export const CODE = { width: 320, height: 180, block: 10, top: 0, bottom: 60, dataBits: 24, checkBits: 8 };

const SPAN = 2 ** CODE.dataBits;
const checkOf = (code: number): number => ((code & 255) + ((code >> 8) & 255) + ((code >> 16) & 255)) & 255;

/** A grey frame of that hour, in milliseconds; under the blocks it stays grey. */
export function frameAt(ms: number): Buffer {
  const { width, height, block, bottom, dataBits, checkBits } = CODE;
  const code = ms % SPAN;
  const bits = [...bitsOf(code, dataBits), ...bitsOf(checkOf(code), checkBits)];
  const row = Buffer.alloc(width, 128);
  bits.forEach((bit, at) => row.fill(bit ? 235 : 16, at * block, (at + 1) * block));
  const frame = Buffer.alloc(width * height, 128);
  for (let y = 0; y < bottom; y += 1) row.copy(frame, y * width);
  return frame;
}

/** The hour in a row of brightness through the blocks; undefined when it is not whole. */
export function codeIn(row: ArrayLike<number>): number | undefined {
  const { block, dataBits, checkBits } = CODE;
  const bits = Array.from({ length: dataBits + checkBits }, (_, at) =>
    (row[at * block + block / 2] ?? 0) > 125 ? 1 : 0,
  );
  const code = numberOf(bits.slice(0, dataBits));
  return checkOf(code) === numberOf(bits.slice(dataBits)) ? code : undefined;
}

/** How old a picture is that carries this code. */
export const ageOf = (code: number, now: number): number => ((((now % SPAN) - code) % SPAN) + SPAN) % SPAN;

const bitsOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1);
const numberOf = (bits: readonly number[]): number => bits.reduce((sum, bit) => sum * 2 + bit, 0);
