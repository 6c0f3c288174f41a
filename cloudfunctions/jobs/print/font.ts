import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Font } from 'fontkit';

/** Beside the bundle as config/functions.ts laid it there; in its package while the code runs as it is written. */
const PLACES = [
  join(__dirname, 'sheet.ttf'),
  resolve('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
];

export interface SheetFont {
  bytes: Buffer;
  has(codePoint: number): boolean;
}

/** The Chinese font of everything that is printed. Ten million bytes: read for a sheet, not kept. */
export async function sheetFont(): Promise<SheetFont> {
  const [{ create }, bytes] = await Promise.all([import('fontkit'), fontBytes()]);
  const font = create(bytes);
  if (!isFont(font)) throw new Error('sheet.ttf holds several fonts');
  return { bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

const isFont = (font: object): font is Font => 'hasGlyphForCodePoint' in font;

async function fontBytes(): Promise<Buffer> {
  for (const place of PLACES) {
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) return bytes;
  }
  throw new Error('sheet.ttf is not there: npm run build functions');
}
