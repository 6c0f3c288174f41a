import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { incomingOf } from '../../cloudfunctions/kit/incoming';
import { allowStream, dropStream, forbidStream, pushAt, watchAt } from '../../cloudfunctions/kit/live';
import { LiveUnsure } from '../../cloudfunctions/kit/liveApi';
import { recordStream } from '../../cloudfunctions/kit/recordStream';
import { askTwice, intrude, SMUGGLED } from './intruder';
import { KEYS, openStudio, type Studio } from './studio';

jest.setTimeout(60_000);

let studio: Studio;
const before = { ...process.env };
beforeAll(async () => {
  studio = await openStudio();
  Object.assign(process.env, KEYS, studio.media.env);
});
afterAll(async () => {
  process.env = before;
  await studio.close();
});

const told = (stream: string, type: number) =>
  studio.hear((one) => one.stream_id === stream && one.event_type === type);

test('the addresses the functions give are good for sending and watching', async () => {
  const camera = studio.push(pushAt('s10000001', studio.clock.now())?.url ?? '');
  await told('s10000001', 1);
  const { flv = '' } = watchAt('s10000001', studio.clock.now()) ?? {};
  expect((await studio.watch(flv, 10_000)).status).toBe(200);
  await camera.stop();
});

test('who is cut off may come back; who is kept out may not, until then', async () => {
  const now = () => studio.clock.now();
  const url = studio.pushUrl('s10000002');
  const first = studio.push(url);
  await told('s10000002', 1);
  await dropStream('s10000002', now());
  expect(await first.ended).not.toBe(0);
  await told('s10000002', 0);

  const second = studio.push(url);
  await studio.hear(() => studio.told.filter((one) => one.stream_id === 's10000002').length === 3);
  await forbidStream('s10000002', now() + 3_600_000, now());
  expect(await second.ended).not.toBe(0);
  expect(await studio.push(url, { seconds: 5 }).ended).not.toBe(0);
  studio.clock.advance(3_601_000);
  await pause(100);
  expect(await studio.push(url, { seconds: 1 }).ended).toBe(0);

  await forbidStream('s10000002', now() + 3_600_000, now());
  await allowStream('s10000002', now());
  expect(await studio.push(url, { seconds: 1 }).ended).toBe(0);
  // There is nothing to cut off any more, which is what was wanted.
  await dropStream('s10000002', now());
});

test('nobody cuts a stream off with another key, or with an old call', async () => {
  process.env.LIVE_API_KEY = 'another key';
  await expect(dropStream('s10000003', studio.clock.now())).rejects.toThrow('SignatureFailure');
  process.env.LIVE_API_KEY = KEYS.LIVE_API_KEY;
  await expect(dropStream('s10000003', studio.clock.now() - 600_000)).rejects.toThrow('SignatureExpire');
  process.env.LIVE_API_URL = 'http://127.0.0.1:9/';
  await expect(dropStream('s10000003', studio.clock.now())).rejects.toThrow(LiveUnsure);
  Object.assign(process.env, studio.media.env);
});

test('how a picture comes in is asked of the provider; of what is not on air nothing is known', async () => {
  const camera = studio.push(studio.pushUrl('s10000010'), { look: 'phone' });
  await told('s10000010', 1);
  const incoming = () => incomingOf('s10000010', studio.clock.now());
  let measured = await incoming();
  for (; (measured?.fps ?? 0) < 15; measured = await incoming()) await pause(200);
  expect(measured?.fps).toBeLessThan(40);
  expect(measured?.video).toBeGreaterThan(400);
  expect(measured?.audio).toBeGreaterThan(20);
  expect(measured?.audio).toBeLessThan(200);
  // Whoever looks is not kept waiting for an answer that does not come.
  process.env.LIVE_API_URL = 'http://127.0.0.1:9/';
  expect(await incoming()).toBeUndefined();
  Object.assign(process.env, studio.media.env);
  await camera.stop();
  await told('s10000010', 0);
  expect(await incoming()).toBeUndefined();
  expect(await incomingOf('s1000001x', studio.clock.now())).toBeUndefined();
});

test.each(['play', 'publish'] as const)(
  'nothing is put on air over a connection that asked to %s',
  async (part) => {
    const stream = `s1000000${part === 'play' ? 4 : 5}`;
    const camera = studio.push(studio.pushUrl(stream));
    await told(stream, 1);
    const seen = studio.watch(studio.flvUrl(stream), Infinity);
    const [, query = ''] = studio.flvUrl(stream).split('?');
    const [base = ''] = studio.pushUrl(stream).split('?');
    await intrude(`${base}?${query}`, part);
    await camera.stop();
    const { bytes, status } = await seen;
    expect(status).toBe(200);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.includes(SMUGGLED)).toBe(false);
  },
);

test('a connection that asks for a second part loses the first, and its stream is free for others', async () => {
  const url = studio.pushUrl('s10000009');
  const [base = ''] = studio.pushUrl('s1000000x').split('?');
  const [, query = ''] = studio.flvUrl('s1000000x').split('?');
  await askTwice(url, `${base}?${query}`);
  await told('s10000009', 0);
  const camera = studio.push(url);
  await studio.hear(() => studio.told.filter((one) => one.stream_id === 's10000009').length === 3);
  expect((await studio.watch(studio.flvUrl('s10000009'), 10_000)).status).toBe(200);
  await camera.stop();
});

test('a browser sends what its recorder makes over a socket; without the right it is refused', async () => {
  const address = pushAt('s10000006', studio.clock.now())?.browser ?? '';
  const foreign = new WebSocket(address.replace('s10000006', 's10000007'));
  const [refusal] = (await once(foreign, 'error')) as [Error];
  expect(refusal.message).toContain('403');

  await recordStream('s10000006', studio.clock.now() + 3_600_000, studio.clock.now());
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const recorder = spawn('ffmpeg', recorderArgs, { stdio: ['ignore', 'pipe', 'ignore'] });
  recorder.stdout.on('data', (piece: Buffer) => socket.send(piece));
  await told('s10000006', 1);
  const seen = await studio.watch(studio.flvUrl('s10000006'), 20_000);
  expect(seen.status).toBe(200);
  recorder.kill('SIGKILL');
  socket.close();
  await told('s10000006', 0);
  await told('s10000006', 100);
});

/** VP8 and Opus in WebM, in small pieces: what MediaRecorder makes of a camera. */
const recorderArgs = [
  ...['-loglevel', 'error', '-re', '-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=25'],
  ...['-re', '-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000', '-c:v', 'libvpx'],
  ...['-deadline', 'realtime', '-cpu-used', '8', '-g', '50', '-c:a', 'libopus', '-f', 'webm', '-live', '1'],
  ...['-cluster_time_limit', '250', 'pipe:1'],
];

test('without ffmpeg it streams, and says what is missing', async () => {
  const bare = await openStudio({ ffmpeg: false });
  const camera = bare.push(bare.pushUrl('s10000008'));
  await bare.hear((one) => one.event_type === 1);
  expect((await bare.watch(bare.flvUrl('s10000008'), 10_000)).status).toBe(200);
  const hls = await fetch(bare.hlsUrl('s10000008'));
  expect([hls.status, await hls.text()]).toEqual([501, expect.stringContaining('ffmpeg') as string]);
  expect(bare.media.env.LIVE_BROWSER_URL).toBeUndefined();
  expect(bare.printed.join()).toContain('apt-get install ffmpeg');
  await camera.stop();
  await bare.close();
});

test('whoever asks for what is no address ends nothing', async () => {
  const { hostname: host, port } = new URL(studio.media.env.LIVE_PLAY_URL ?? '');
  const asked = (headers: Record<string, string>) =>
    new Promise<number | undefined>((done) => {
      const request = get({ host, port, path: '//', headers }, (res) => done(res.resume().statusCode));
      request.on('error', () => done(undefined));
    });
  expect(await asked({ connection: 'Upgrade', upgrade: 'websocket' })).toBe(403);
  expect(await asked({})).toBe(404);
});
