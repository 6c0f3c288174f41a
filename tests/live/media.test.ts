import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { recordStream } from '../../cloudfunctions/kit/recordStream';
import { openAudience, sitStuck } from './audience';
import { KEYS, openStudio, type Studio, type Told } from './studio';

jest.setTimeout(60_000);

const A_DAY = 24 * 3_600_000;
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

/** Has a stream recorded for the next hour. */
const record = (stream: string) => recordStream(stream, studio.clock.now() + 3_600_000, studio.clock.now());

/** Pushes a stream and waits until it is on air. */
async function onAir(stream: string) {
  const camera = studio.push(studio.pushUrl(stream));
  const start = await studio.hear((told) => told.stream_id === stream && told.event_type === 1);
  return { camera, start };
}

const saidOf = (stream: string) => studio.told.filter((told) => told.stream_id === stream);

test('a picture that is pushed is watched, both ends are told under one number, and it is kept', async () => {
  await record('s00000001');
  const { camera, start } = await onAir('s00000001');
  const seen = await studio.watch(studio.flvUrl('s00000001'), 50_000);
  expect(seen.status).toBe(200);
  expect(seen.bytes.subarray(0, 3).toString()).toBe('FLV');
  const pieces = await playlist('s00000001');
  const [piece = ''] = pieces.split('\n').filter((line) => line.includes('.ts'));
  const { bytes, status } = await studio.watch(new URL(piece, studio.hlsUrl('s00000001')).href, 188);
  expect([status, bytes[0]]).toEqual([200, 0x47]);
  expect((await fetch(new URL('s00000001/0.ts', studio.hlsUrl('s00000001')))).status).toBe(403);

  await camera.stop();
  const stop = await studio.hear((told) => told.stream_id === 's00000001' && told.event_type === 0);
  expect(stop.sequence).toBe(start.sequence);
  expect(Number(stop.push_duration)).toBeGreaterThan(1_000);
  expect((await studio.watch(studio.flvUrl('s00000001'), 1)).status).toBe(404);
  await seenByNobodyElse(await recordingOf('s00000001'));
});

/** A recording is not seen under an address that is not signed for it, and for now. */
async function seenByNobodyElse(made: Told): Promise<void> {
  const good = studio.vodUrl(made);
  const other = { ...made, video_url: String(made.video_url).replace(/\d{10,}/, '12345678901234567890') };
  const bad = {
    unsigned: String(made.video_url),
    ended: studio.vodUrl(made, { until: studio.clock.now() - 1_000 }),
    'under the key of who watches live': studio.vodUrl(made, { key: KEYS.LIVE_PLAY_KEY }),
    'of another recording': `${String(made.video_url)}${new URL(studio.vodUrl(other)).search}`,
    'made to last': good.replace(/t=./, 't=7'),
    'with a letter changed': good.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
    'with a word added': `${good}&exper=10`,
  };
  for (const [how, url] of Object.entries(bad)) {
    expect([how, (await fetch(url)).status]).toEqual([how, 403]);
    expect([how, (await fetch(url, { headers: { range: 'bytes=0-9' } })).status]).toEqual([how, 403]);
  }
}

/** Whether a picture is seen under an address by a player of its own. */
async function seesPicture(url: string): Promise<boolean> {
  const player = spawn('ffmpeg', ['-i', url, '-frames:v', '1', '-f', 'null', '-'], { stdio: 'ignore' });
  const [code] = (await once(player, 'exit')) as [number | null];
  return code === 0;
}

/** The list of pieces, once there are any. */
async function playlist(stream: string): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await fetch(studio.hlsUrl(stream));
    if (answer.ok) return answer.text();
    await pause(100);
  }
  throw new Error('no HLS within 6 s');
}

/** Looks at a recording as a player does that seeks. */
async function recordingOf(stream: string): Promise<Told> {
  const made = await studio.hear((told) => told.stream_id === stream && told.event_type === 100);
  const url = studio.vodUrl(made);
  const whole = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(whole.subarray(4, 8).toString()).toBe('ftyp');
  // What a player needs first stands before the pictures.
  expect(whole.indexOf('moov')).toBeLessThan(whole.indexOf('mdat'));
  expect(made).toMatchObject({ file_format: 'mp4', duration: expect.any(Number) as number });
  const part = await fetch(url, { headers: { range: 'bytes=100-199' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${whole.length}`]);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(100, 200));
  const end = await fetch(url, { headers: { range: 'bytes=-10' } });
  expect(Buffer.from(await end.arrayBuffer())).toEqual(whole.subarray(-10));
  expect((await fetch(url, { headers: { range: `bytes=${whole.length}-` } })).status).toBe(416);
  return made;
}

describe('nobody publishes', () => {
  test.each([
    ['with the address of those who watch', (s: Studio) => s.pushUrl('s00000002', { key: 'play-key' })],
    ['with one that has ended', (s: Studio) => s.pushUrl('s00000002', { until: s.clock.now() - 1_000 })],
    ['with one of another stream', (s: Studio) => s.pushUrl('s0000000x').replace('s0000000x', 's00000002')],
    ['with one that was changed', (s: Studio) => s.pushUrl('s00000002').replace(/txTime=./, 'txTime=7')],
    ['without a signature', (s: Studio) => s.pushUrl('s00000002').split('?', 1)[0] ?? ''],
    ['under another application', (s: Studio) => s.pushUrl('s00000002').replace('/live/', '/other/')],
  ])('%s', async (_how, urlOf) => {
    const url = urlOf(studio);
    expect(await studio.push(url, { seconds: 5 }).ended).not.toBe(0);
    expect(saidOf('s00000002')).toEqual([]);
  });
});

test('nobody watches with the address of who publishes, with an ended, a foreign or a changed one', async () => {
  const { camera } = await onAir('s00000003');
  const statusOf = async (url: string) => (await studio.watch(url, 1)).status;
  const good = studio.flvUrl('s00000003');
  expect(await statusOf(good)).toBe(200);
  expect(await statusOf(studio.flvUrl('s00000003', { key: 'push-key' }))).toBe(403);
  expect(await statusOf(studio.flvUrl('s00000003', { until: studio.clock.now() - 1_000 }))).toBe(403);
  expect(await statusOf(studio.flvUrl('s0000000x').replace('s0000000x', 's00000003'))).toBe(403);
  expect(await statusOf(good.replace(/txTime=./, 'txTime=7'))).toBe(403);
  expect(await statusOf(good.split('?', 1)[0] ?? '')).toBe(403);
  const [, query = ''] = good.split('?');
  const [rtmp = ''] = studio.pushUrl('s00000003').split('?');
  expect(await seesPicture(`${rtmp}?${query}`)).toBe(true);
  expect(await seesPicture(studio.pushUrl('s00000003'))).toBe(false);
  await camera.stop();
});

test('of a picture without sound no sound is promised, and its pieces and recording are made', async () => {
  await record('s00000009');
  const camera = studio.push(studio.pushUrl('s00000009'), { look: 'silent' });
  await studio.hear((told) => told.stream_id === 's00000009');
  await playlist('s00000009');
  const { bytes } = await studio.watch(studio.flvUrl('s00000009'), 5_000);
  // One bit is the picture, another one sound: a player waits for what it is promised.
  expect(bytes[4]).toBe(0b001);
  await camera.stop();
  await recordingOf('s00000009');
});

test('a second publisher is refused, and the first stays on air under its number', async () => {
  const { camera, start } = await onAir('s00000004');
  expect(await studio.push(studio.pushUrl('s00000004'), { seconds: 5 }).ended).not.toBe(0);
  const seen = await studio.watch(studio.flvUrl('s00000004'), 20_000);
  expect(seen).toMatchObject({ status: 200, ended: false });
  expect(saidOf('s00000004').map(({ event_type, sequence }) => [event_type, sequence])).toEqual([
    [1, start.sequence],
  ]);
  await camera.stop();
});

test('an address ends by the clock of the town, and who is on air stays there', async () => {
  const [push, play] = [studio.pushUrl('s00000005'), studio.flvUrl('s00000005')];
  const camera = studio.push(push);
  await studio.hear((told) => told.stream_id === 's00000005');
  studio.clock.advance(A_DAY + 1_000);
  await pause(200);
  expect((await studio.watch(play, 1)).status).toBe(403);
  expect((await studio.watch(studio.flvUrl('s00000005'), 20_000)).status).toBe(200);
  await camera.stop();
  expect(await studio.push(push, { seconds: 5 }).ended).not.toBe(0);
});

test('a callback that is not taken comes again', async () => {
  studio.takes = false;
  const camera = studio.push(studio.pushUrl('s00000006'));
  while (studio.untaken() < 2) await pause(50);
  expect(saidOf('s00000006')).toEqual([]);
  await camera.stop();
  studio.takes = true;
  const [start, stop] = await Promise.all(
    [1, 0].map((type) => studio.hear((told) => told.stream_id === 's00000006' && told.event_type === type)),
  );
  expect(start?.sequence).toBe(stop?.sequence);
});

test('when the media server dies it is started again where it was; the stop is told and the recording kept', async () => {
  await record('s00000007');
  const { camera, start } = await onAir('s00000007');
  const [push, play] = [studio.pushUrl('s00000007'), studio.flvUrl('s00000007')];
  await studio.watch(play, 80_000);
  await studio.media.kill();
  await camera.ended;
  const stop = await studio.hear((told) => told.stream_id === 's00000007' && told.event_type === 0);
  expect(stop.sequence).toBe(start.sequence);
  await recordingOf('s00000007');
  const again = studio.push(push);
  await studio.hear((told) => told.event_type === 1 && told.stream_id === 's00000007' && told !== start);
  expect((await studio.watch(play, 20_000)).status).toBe(200);
  await again.stop();
});

test('a viewer who takes nothing is let go, and the others miss nothing', async () => {
  const camera = studio.push(studio.pushUrl('s00000008'), { look: 'heavy' });
  await studio.hear((told) => told.stream_id === 's00000008');
  const audience = openAudience(studio.flvUrl('s00000008'), 5);
  await audience.seated();
  const { dropped } = await studio.media.figures();
  await sitStuck(studio.flvUrl('s00000008')).gone;
  expect((await studio.media.figures()).dropped).toBe(dropped + 1);
  expect(audience.viewers.map(({ ended }) => ended)).toEqual([false, false, false, false, false]);
  const [first, ...others] = audience.viewers.map(({ bytes }) => bytes);
  for (const bytes of others) expect(bytes / (first ?? 0)).toBeCloseTo(1, 1);
  expect(Math.max(...audience.viewers.map(({ longestGap }) => longestGap))).toBeLessThan(1_000);
  audience.leave();
  await camera.stop();
});
