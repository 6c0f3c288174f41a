import { aWebp, drawnWebp } from '../../tests/support/pictures';
import { holdsCode } from './codes';

test('a WebP is looked through, with and without loss', async () => {
  expect(await holdsCode('a.webp', drawnWebp('code'))).toBe(true);
  expect(await holdsCode('a.webp', drawnWebp('codeLossless'))).toBe(true);
  expect(await holdsCode('a.webp', drawnWebp('plain'))).toBe(false);
});

test('what cannot be drawn is not taken for harmless, and decides nothing about the next', async () => {
  const broken = Buffer.from(drawnWebp('code'));
  broken.fill(0xa5, 800);
  for (const bytes of [aWebp({}), Buffer.alloc(0), Buffer.from('RIFF')])
    await expect(holdsCode('a.webp', bytes)).rejects.toThrow();
  await holdsCode('a.webp', broken).catch(() => undefined);
  expect(await holdsCode('a.webp', drawnWebp('code'))).toBe(true);
  await expect(holdsCode('a.gif', drawnWebp('plain'))).rejects.toThrow();
});
