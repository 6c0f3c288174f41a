import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { signRecording } from '@core/domain/live/recordingAddress';
import { isCallbackSigned, playAddresses, pushAddress } from '@core/domain/live/signing';
import { type Clock, openClock } from '../../localcloud/clock/clock';
import { readBody } from '../../localcloud/http/body';
import { listen } from '../../localcloud/http/listen';
import { sendJson } from '../../localcloud/http/reply';
import { type Media, openMedia } from '../../localcloud/media/media';

export const KEYS = {
  LIVE_PUSH_KEY: 'push-key',
  LIVE_PLAY_KEY: 'play-key',
  LIVE_CALLBACK_KEY: 'cb-key-local',
  LIVE_VOD_KEY: '24FEQmTzro4V5u3D5epW',
  LIVE_API_ID: 'api-id',
  LIVE_API_KEY: 'api-key',
};

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const HOST = '127.0.0.1';
const A_DAY = 24 * 3_600_000;

/** A callback as it came in. */
export interface Told {
  event_type: number;
  stream_id: string;
  sequence?: string;
  sign: string;
  t: number;
  [field: string]: unknown;
}

/** A media server of its own, with somebody who takes its callbacks. */
export interface Studio {
  media: Media;
  clock: Clock;
  /** Every callback whose sign was right, oldest first. */
  told: Told[];
  /** What whoever runs it would read. */
  printed: string[];
  /** Whether callbacks are taken; those that are not come again. */
  takes: boolean;
  /** How many were not taken. */
  untaken(): number;
  /** The next callback that fits, be it here already or yet to come. */
  hear(fits: (told: Told) => boolean): Promise<Told>;
  pushUrl(stream: string, over?: { key?: string; until?: number }): string;
  flvUrl(stream: string, over?: { key?: string; until?: number }): string;
  hlsUrl(stream: string): string;
  /** Of what a callback tells was recorded. */
  vodUrl(recording: Told, over?: { key?: string; until?: number }): string;
  /** Sends a test picture, as a camera would, until it is stopped; a `heavy` one fills lines quickly. */
  push(url: string, camera?: Partial<Camera>): Sender;
  /** What came in of a stream until enough was there, or it ended. */
  watch(url: string, bytes: number): Promise<{ status: number; bytes: Buffer; ended: boolean }>;
  close(): Promise<void>;
}

export interface Camera {
  seconds: number;
  look: keyof typeof looks;
}

/** A camera that sends. */
export interface Sender {
  /** How it ended: 0 is well, 1 that it was refused or cut off. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

export async function openStudio({ ffmpeg }: { ffmpeg?: false } = {}): Promise<Studio> {
  if (spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status !== 0)
    throw new Error('No ffmpeg found, which is the camera here. Debian: apt-get install ffmpeg');
  const dir = mkdtempSync(join(tmpdir(), 'studio-'));
  const clock = openClock(join(dir, 'clock'));
  const told: Told[] = [];
  const printed: string[] = [];
  const takes = { now: true, not: 0 };
  const receiver = createServer(
    (req, res) =>
      void readBody(req, 100_000).then((body) => {
        const event = JSON.parse(body.toString('utf8')) as Told;
        const signed = isCallbackSigned(event, KEYS.LIVE_CALLBACK_KEY, { now: clock.now(), md5 });
        if (signed && takes.now) told.push(event);
        else takes.not += 1;
        sendJson(res, takes.now ? 200 : 500, { code: takes.now && signed ? 0 : 1 });
      }),
  );
  const port = await listen(receiver, HOST, 0);
  const media = await openMedia({
    dataDir: join(dir, 'media'),
    host: HOST,
    near: 0,
    clock,
    keys: KEYS,
    callbackUrl: `http://${HOST}:${port}/callbacks`,
    print: (line) => void printed.push(line),
    retryMs: 400,
    ffmpeg,
  });
  await media.ready;
  const senders = new Set<Sender>();
  const { LIVE_PUSH_URL: pushBase = '', LIVE_PLAY_URL: playBase = '' } = media.env;
  const until = () => clock.now() + A_DAY;

  return {
    ...{ media, clock, told, printed },
    get takes() {
      return takes.now;
    },
    set takes(now) {
      takes.now = now;
    },
    untaken: () => takes.not,
    hear: async (fits) => {
      for (let waited = 0; waited < 15_000; waited += 50) {
        const found = told.find(fits);
        if (found) return found;
        await pause(50);
      }
      throw new Error(`not told within 15 s; told: ${JSON.stringify(told)}`);
    },
    pushUrl: (stream, over) =>
      pushAddress(pushBase, { key: KEYS.LIVE_PUSH_KEY, stream, until: until(), ...over }, md5).url,
    flvUrl: (stream, over) =>
      playAddresses(playBase, { key: KEYS.LIVE_PLAY_KEY, stream, until: until(), ...over }, md5).flv,
    hlsUrl: (stream) => playAddresses(playBase, { key: KEYS.LIVE_PLAY_KEY, stream, until: until() }, md5).hls,
    vodUrl: ({ video_url: url }, over) =>
      signRecording(String(url), { key: KEYS.LIVE_VOD_KEY, until: until(), chance: 'studio', ...over }, md5),
    push: (url, camera) => {
      const sender = startCamera(url, camera);
      senders.add(sender);
      return sender;
    },
    watch,
    close: async () => {
      await Promise.all([...senders].map((sender) => sender.stop()));
      await media.close();
      receiver.closeAllConnections();
      await new Promise((closed) => receiver.close(closed));
      rmSync(dir, { recursive: true, maxRetries: 10 });
    },
  };
}

/** Starts a camera that sends until it is stopped, or cut off. */
export function startCamera(url: string, { seconds = 300, look = 'small' }: Partial<Camera> = {}): Sender {
  const camera = spawn('ffmpeg', cameraArgs(url, { seconds, look }), { stdio: 'ignore' });
  const ended = once(camera, 'exit').then(([code]) => (code === null ? 255 : Number(code)));
  return {
    ended,
    stop: async () => {
      camera.kill('SIGTERM');
      await ended;
    },
  };
}

/** What a camera sends: a little, so much that a line is soon full, and what a phone sends (640×360, some 800 kbit/s). */
const looks = {
  small: ['-i', 'testsrc=size=320x180:rate=25', '-g', '25'],
  heavy: ['-i', 'testsrc=size=320x180:rate=25,noise=alls=90:allf=t', '-g', '25', '-qp', '12'],
  silent: ['-i', 'testsrc=size=320x180:rate=25', '-g', '25'],
  phone: ['-i', 'testsrc=size=640x360:rate=25,noise=alls=12:allf=t', '-g', '50', '-b:v', '800k'],
};

function cameraArgs(url: string, { seconds, look }: Camera): string[] {
  const [input, source = '', ...more] = looks[look];
  const sound = ['-re', '-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=44100'];
  const picture = ['-re', '-f', 'lavfi', String(input), source];
  const coded = [
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-tune',
    'zerolatency',
    '-pix_fmt',
    'yuv420p',
    ...more,
  ];
  const heard = look === 'silent' ? ['-an'] : ['-c:a', 'aac'];
  const args = [...picture, ...(look === 'silent' ? [] : sound), '-t', String(seconds), ...coded, ...heard];
  return ['-hide_banner', '-loglevel', 'error', ...args, '-f', 'flv', url];
}

/** What comes in of a stream until enough is there, or it ends. */
export function watch(
  url: string,
  enough: number,
): Promise<{ status: number; bytes: Buffer; ended: boolean }> {
  return new Promise((done, fail) => {
    const asked = get(url, { agent: false }, (res) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const finish = (ended: boolean) => {
        asked.destroy();
        done({ status: res.statusCode ?? 0, bytes: Buffer.concat(chunks), ended });
      };
      res.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= enough) finish(false);
      });
      res.on('end', () => finish(true));
      res.on('error', () => finish(true));
    });
    asked.on('error', fail);
  });
}
