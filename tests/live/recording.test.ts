import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { dropStream } from '../../cloudfunctions/kit/live';
import { LiveUnsure } from '../../cloudfunctions/kit/liveApi';
import { recordStream, stopRecording } from '../../cloudfunctions/kit/recordStream';
import { startClockCamera } from './clockCamera';
import { KEYS, openStudio, type Studio, type Told } from './studio';
import { CODE, codeIn } from './timeCode';

jest.setTimeout(60_000);

let studio: Studio;
const before = { ...process.env };
beforeAll(async () => {
  studio = await openStudio();
  Object.assign(process.env, KEYS, studio.media.env);
});
/** The clock that the first test looks at. */
let camera: ReturnType<typeof startClockCamera> | undefined;
afterAll(async () => {
  await camera?.stop();
  process.env = before;
  await studio.close();
});

const now = () => studio.clock.now();
const HOUR = 3_600_000;
const record = (stream: string, until = now() + HOUR) => recordStream(stream, until, now());
const filesOf = (stream: string) =>
  studio.told.filter((told) => told.stream_id === stream && told.event_type === 100);
const upOf = (stream: string, but?: Told) =>
  studio.hear((told) => told.stream_id === stream && told.event_type === 1 && told !== but);
const downOf = (stream: string) => studio.hear((told) => told.stream_id === stream && told.event_type === 0);

/** The files of a stream, once there are so many. */
async function files(stream: string, many: number): Promise<Told[]> {
  await studio.hear(() => filesOf(stream).length >= many);
  return filesOf(stream);
}

interface Seen {
  from: number;
  until: number;
}

/** When the first and the last picture of a recording were taken, by the clock that is to be seen in it. */
function picturesIn(file: Told): Seen {
  const { width, bottom, dataBits } = CODE;
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'gray', 'pipe:1'];
  const { stdout } = spawnSync(
    'ffmpeg',
    [
      '-v',
      'error',
      '-i',
      studio.vodUrl(file),
      '-vf',
      `format=gray,crop=${width}:1:0:${bottom / 2}`,
      '-fps_mode',
      'passthrough',
      ...raw,
    ],
    { maxBuffer: 1e8 },
  );
  const today = Math.floor(Date.now() / 2 ** dataBits) * 2 ** dataBits;
  const hours = Array.from({ length: stdout.length / width }, (_, row) =>
    codeIn(stdout.subarray(row * width, (row + 1) * width)),
  ).flatMap((code) => (code === undefined ? [] : [today + code]));
  return { from: hours[0] ?? NaN, until: hours.at(-1) ?? NaN };
}

test('of a push that is on air only what comes after the word is recorded, and nothing after it was stopped', async () => {
  const stream = 's30000001';
  camera = startClockCamera(studio.pushUrl(stream));
  await upOf(stream);
  await pause(5_000);
  const begun = Date.now();
  const task = await record(stream);
  await pause(4_000);
  await stopRecording(task, now());
  const stopped = Date.now();
  const [file] = await files(stream, 1);
  if (!file) throw new Error('no recording');
  const seen = picturesIn(file);
  // From the next key frame on, of which there is one in two seconds.
  expect(seen.from).toBeGreaterThanOrEqual(begun - 500);
  expect(seen.until).toBeLessThanOrEqual(stopped);
  expect(seen.until - seen.from).toBeGreaterThan(500);
  // Its hours are told as they were.
  expect(Math.abs(Number(file.start_time) * 1000 - seen.from)).toBeLessThan(2_500);
  expect(Number(file.end_time) * 1000).toBeLessThan(stopped + 2_500);
  // It goes on, and nobody records it.
  await pause(2_000);
  expect((await studio.watch(studio.flvUrl(stream), 5_000)).status).toBe(200);
  await camera.stop();
  await downOf(stream);
  await pause(1_500);
  expect(filesOf(stream)).toHaveLength(1);
});

test('each push has a file of its own while the task holds, and none when it has ended', async () => {
  const stream = 's30000002';
  await record(stream);
  const first = studio.push(studio.pushUrl(stream));
  const up = await upOf(stream);
  await pause(2_500);
  await first.stop();
  await files(stream, 1);
  const second = studio.push(studio.pushUrl(stream));
  await upOf(stream, up);
  await pause(2_500);
  // Its end comes by the clock, while it is on air.
  studio.clock.advance(HOUR);
  const [one, two] = await files(stream, 2);
  expect(Number(two?.start_time)).toBeGreaterThanOrEqual(Number(one?.end_time) - 2);
  await second.stop();
  expect(await studio.push(studio.pushUrl(stream), { seconds: 3 }).ended).toBe(0);
  await studio.hear(() => studio.told.filter((told) => told.stream_id === stream).length >= 8);
  await pause(1_500);
  expect(filesOf(stream)).toHaveLength(2);
});

test('nobody’s push is recorded without a task, and one that was cut off is recorded up to there', async () => {
  expect(await studio.push(studio.pushUrl('s30000003'), { seconds: 3 }).ended).toBe(0);
  const stream = 's30000004';
  const task = await record(stream);
  const camera = studio.push(studio.pushUrl(stream));
  await upOf(stream);
  await pause(2_500);
  await Promise.all([stopRecording(task, now()), dropStream(stream, now())]);
  expect(await camera.ended).not.toBe(0);
  await files(stream, 1);
  expect(filesOf('s30000003')).toEqual([]);
});

test('tasks outlive the media server: what was recorded is kept, and what comes afterwards is recorded too', async () => {
  const stream = 's30000005';
  const task = await record(stream);
  const camera = studio.push(studio.pushUrl(stream));
  const up = await upOf(stream);
  await studio.watch(studio.flvUrl(stream), 80_000);
  await studio.media.kill();
  await camera.ended;
  await files(stream, 1);
  const again = studio.push(studio.pushUrl(stream));
  await upOf(stream, up);
  await pause(2_500);
  await stopRecording(task, now());
  await files(stream, 2);
  await again.stop();
});

test('doubled tasks record double, three times at most; a task is stopped once, and ends within a day', async () => {
  const stream = 's30000006';
  const tasks = [await record(stream), await record(stream), await record(stream)];
  await expect(record(stream)).rejects.toThrow('LimitExceeded.MaximumRunningTask');
  expect(new Set(tasks).size).toBe(3);
  const camera = studio.push(studio.pushUrl(stream));
  await upOf(stream);
  await pause(2_500);
  for (const task of tasks) await stopRecording(task, now());
  const all = await files(stream, 3);
  expect(new Set(all.map(({ file_id }) => file_id)).size).toBe(3);
  await camera.stop();
  // It has ended, which is what was wanted.
  await stopRecording(tasks[0] ?? '', now());
  await stopRecording('nobody’s', now());
  await expect(record('s30000007', now() - 1_000)).rejects.toThrow('InvalidParameter');
  await expect(record('s30000007', now() + 25 * HOUR)).rejects.toThrow('InvalidParameter');
  // What is not to be had here is not promised.
  process.env.LIVE_RECORD_TEMPLATE = '';
  await expect(record('s30000007')).rejects.toThrow('InvalidParameter');
  process.env.LIVE_API_URL = 'http://127.0.0.1:9/';
  await expect(record('s30000007')).rejects.toThrow(LiveUnsure);
  await expect(stopRecording('any', now())).rejects.toThrow(LiveUnsure);
  Object.assign(process.env, studio.media.env);
});
