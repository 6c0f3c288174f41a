import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';

/** What is really on a printed sheet, read out of the file itself. */
export interface ReadPdf {
  /** All words, in the order in which they were drawn. */
  text: string;
  /** The sizes of letters in use, in points. */
  sizes: number[];
  /** How often the font's picture for «I do not have this» is drawn. */
  gaps: number;
  /** What the code on it says, when there is one. */
  code: string | undefined;
}

/** Reads a PDF as `sheetPdf` writes it: its letters by the font's own table, its code by the squares drawn. */
export function readPdf(bytes: Buffer): ReadPdf {
  const streams = streamsOf(bytes);
  const letters = new Map(streams.filter((one) => one.includes('beginbfrange')).flatMap(lettersIn));
  const drawn = streams.filter((one) => one.includes(' Tf'));
  const glyphs = drawn
    .flatMap((one) => [...one.matchAll(/<([0-9a-f]+)>/g)])
    .flatMap(([, hex = '']) => fours(hex));
  const sizes = drawn
    .flatMap((one) => [...one.matchAll(/\/\S+ ([\d.]+) Tf/g)])
    .map(([, size]) => Number(size));
  return {
    text: glyphs.map((glyph) => letters.get(parseInt(glyph, 16)) ?? '').join(''),
    sizes: [...new Set(sizes)],
    gaps: glyphs.filter((glyph) => glyph === '0000').length,
    code: codeIn(drawn.join('\n')),
  };
}

const fours = (hex: string): string[] => hex.match(/.{4}/g) ?? [];

function streamsOf(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at);
    if (end < 0 || bytes.subarray(at - 3, at).toString() === 'end') continue;
    try {
      found.push(inflateSync(bytes.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not a compressed stream: no text of ours.
    }
  }
  return found;
}

function lettersIn(table: string): [number, string][] {
  return [...table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, from = '', list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = ''], n): [number, string] => [
      parseInt(from, 16) + n,
      Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ]),
  );
}

const SCALE = 4;

/** Paints the squares of a page and has them read as a telephone would. */
function codeIn(drawn: string): string | undefined {
  const squares = [...drawn.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\n/g)].map((found) =>
    found.slice(1).map(Number),
  );
  const [first] = squares;
  if (!first) return undefined;
  const [, , side = 1] = first;
  const xs = squares.map(([x = 0]) => x);
  const ys = squares.map(([, y = 0]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const size = (Math.round((Math.max(...xs) - left) / side) + 1 + 8) * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [x = 0, y = 0] of squares) {
    const [column, line] = [Math.round((x - left) / side) + 4, Math.round((y - top) / side) + 4];
    for (let dy = 0; dy < SCALE; dy++)
      for (let dx = 0; dx < SCALE; dx++) {
        const at = ((line * SCALE + dy) * size + column * SCALE + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  }
  return jsQR(pixels, size, size)?.data;
}
