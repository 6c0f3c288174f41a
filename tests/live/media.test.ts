import { setTimeout as pause } from 'node:timers/promises';
import { openStudio, type Studio } from './studio';

jest.setTimeout(60_000);

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

/** Pushes a stream and waits until it is on air. */
async function onAir(stream: string) {
  const camera = studio.push(studio.pushUrl(stream));
  const start = await studio.hear((told) => told.stream_id === stream && told.event_type === 1);
  return { camera, start };
}

test('a picture that is pushed is watched, and both ends are told under one number', async () => {
  const { camera, start } = await onAir('s00000001');
  const seen = await studio.watch(studio.flvUrl('s00000001'), 50_000);
  expect(seen.status).toBe(200);
  expect(seen.bytes.subarray(0, 3).toString()).toBe('FLV');
  await camera.stop();
  const stop = await studio.hear((told) => told.stream_id === 's00000001' && told.event_type === 0);
  expect(stop.sequence).toBe(start.sequence);
  expect(Number(stop.push_duration)).toBeGreaterThan(0);
});
