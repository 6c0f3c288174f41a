import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { encode } from 'uqr';
import { drawnWebp } from '../support/pictures';
import { given, openDoor, refusal, type Door } from './door';
import { chair } from './wish';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const SIDE = 480;
const MODULE = 6;

/** Grey points with, or without, a code somewhere among them. */
function points(code: string | undefined): Buffer {
  const data = Buffer.alloc(SIDE * SIDE * 4, 235);
  const { data: modules } = encode(code ?? 'none', { border: 4 });
  const rows = code === undefined ? [] : modules;
  rows.forEach((row, y) =>
    row.forEach((dark, x) => {
      for (let n = 0; n < MODULE * MODULE; n += 1) {
        const [px, py] = [40 + x * MODULE + (n % MODULE), 60 + y * MODULE + Math.floor(n / MODULE)];
        data.fill(dark ? 20 : 255, (py * SIDE + px) * 4, (py * SIDE + px) * 4 + 3);
      }
    }),
  );
  return data;
}

const asJpeg = (code?: string): Buffer =>
  jpeg.encode({ data: points(code), width: SIDE, height: SIDE }, 80).data;

function asPng(code?: string): Buffer {
  const png = new PNG({ width: SIDE, height: SIDE });
  points(code).copy(png.data);
  return PNG.sync.write(png);
}

async function sent(
  bytes: Buffer,
  type: 'image/jpeg' | 'image/png' | 'image/webp',
  use?: 'wish',
): Promise<string> {
  const { id, upload } = given(await door.as('wang')('photo.begin', { type, bytes: bytes.length, use }));
  const { method, headers } = upload;
  await fetch(upload.url, { method, headers, body: new Uint8Array(bytes) });
  given(await door.as('wang')('photo.done', { id }));
  return id;
}

const stateOf = async (id: string) => (await door.find('files', { _id: id }))[0]?.state;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('a code in a picture of a wish hides it, where the platform has nothing against it', async () => {
  const pay = 'wxp://f2f0abcdefg1234567';
  const [plain, jpegCode, pngCode, receipt, webpCode, losslessCode, plainWebp] = [
    await sent(asJpeg(), 'image/jpeg', 'wish'),
    await sent(asJpeg(pay), 'image/jpeg', 'wish'),
    await sent(asPng('https://m.tb.cn/h.abc'), 'image/png', 'wish'),
    // Receipts of orders carry codes of their own.
    await sent(asJpeg(pay), 'image/jpeg'),
    await sent(drawnWebp('code'), 'image/webp', 'wish'),
    await sent(drawnWebp('codeLossless'), 'image/webp', 'wish'),
    await sent(drawnWebp('plain'), 'image/webp', 'wish'),
  ];
  await wait(4000);
  const all = [plain, jpegCode, pngCode, receipt, webpCode, losslessCode, plainWebp];
  expect(await Promise.all(all.map(stateOf))).toEqual([
    ...['checked', 'hidden', 'hidden', 'checked', 'hidden', 'hidden', 'checked'],
  ]);
  expect(refusal(await door.as('wang')('wish.submit', { ...chair, photos: [jpegCode] }))).toBe('BAD_INPUT');
  expect(refusal(await door.as('wang')('wish.submit', { ...chair, photos: [receipt] }))).toBe('BAD_INPUT');
  const { wish } = given(await door.as('wang')('wish.submit', { ...chair, photos: [plain, plainWebp] }));
  expect(wish.photos).toMatchObject([
    { id: plain, checked: true },
    { id: plainWebp, checked: true },
  ]);
});
