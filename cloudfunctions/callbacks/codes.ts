import jpeg from 'jpeg-js';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { webpPoints } from './webp';

/** A picture as points, four bytes each. */
interface Points {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A photograph is looked at in these widths: a code that fills it, and one in a corner of it. */
const WIDTHS = [1200, 600];
const MEMORY_MB = 512;

/** Whether there is a QR code in a picture: it may lead to a shop, or to somebody's account. */
export async function holdsCode(path: string, bytes: Buffer): Promise<boolean> {
  const points = await pointsOf(path, bytes);
  return WIDTHS.some((width) => {
    const { data, ...size } = within(points, width);
    return jsQR(data, size.width, size.height) !== null;
  });
}

/** @throws Error when it cannot be read: such a picture is shown to nobody. */
async function pointsOf(path: string, bytes: Buffer): Promise<Points> {
  if (path.endsWith('.webp')) return webpPoints(bytes);
  if (path.endsWith('.png')) {
    const { width, height, data } = PNG.sync.read(bytes, { checkCRC: false });
    return { width, height, data: new Uint8ClampedArray(data) };
  }
  if (!path.endsWith('.jpg')) throw new Error('a kind of picture that is not looked through');
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: MEMORY_MB });
  return { width, height, data: new Uint8ClampedArray(data) };
}

/** The same picture, no wider than this: every so many points one is kept. */
function within({ width, height, data }: Points, most: number): Points {
  const step = Math.max(1, Math.ceil(Math.max(width, height) / most));
  if (step === 1) return { width, height, data };
  const [w, h] = [Math.floor(width / step), Math.floor(height / step)];
  const kept = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const from = (y * step * width + x * step) * 4;
      kept.set(data.subarray(from, from + 4), (y * w + x) * 4);
    }
  return { width: w, height: h, data: kept };
}
