import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { openBrowser } from '../support/chromium';

/** What somebody sees who holds a sheet in his hand. */
export interface Pictured {
  width: number;
  height: number;
  /** What a telephone reads from the code on it. */
  code: string | undefined;
}

/** Twice as many dots as points, so that small squares of a code stay apart. */
const SIZE = { width: 1000, height: 1400 };
const A_LOOK = 400;
const MOST_LOOKS = 40;

/** The first page of a PDF as a picture, drawn by Chromium; it is looked at until a code can be read, or for long enough. */
export async function pictured(bytes: Buffer): Promise<Pictured> {
  const dir = mkdtempSync(join(tmpdir(), 'sheet-'));
  const browser = await openBrowser();
  try {
    const file = join(dir, 'sheet.pdf');
    writeFileSync(file, bytes);
    const page = await (await browser.newContext({ viewport: SIZE })).newPage();
    await page.goto(`file://${file}#toolbar=0&view=Fit`);
    let seen: Pictured = { ...SIZE, code: undefined };
    for (let looks = 0; looks < MOST_LOOKS && seen.code === undefined; looks += 1) {
      await sleep(A_LOOK);
      seen = readPng(await page.screenshot({ type: 'png' }));
    }
    return seen;
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
}

/** What a picture shows. */
function readPng(bytes: Buffer): Pictured {
  const { data, width, height } = PNG.sync.read(bytes);
  return { width, height, code: jsQR(new Uint8ClampedArray(data), width, height)?.data };
}
