import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Clock } from '../clock/clock';
import { urlOf } from '../http/address';
import { freePort } from '../http/freePort';
import type { FromMedia, MediaFigures, MediaKeys, MediaOptions, Unpushed } from './messages';
import { RECORD_TEMPLATE, SOUND } from './rights';

export interface MediaPorts {
  dataDir: string;
  host: string;
  /** The first ports to try; 0 lets the system choose. */
  near: number;
  clock: Clock;
  /** The tenant's own keys, by their names in the environment. */
  keys: Record<string, string>;
  callbackUrl: string;
  print: (line: string) => void;
  /** The provider waits a minute before it sends a callback again. */
  retryMs?: number;
  /** Where ffmpeg lies; `false` does without it. */
  ffmpeg?: string | false;
}

/** The media server, running beside the gateway. */
export interface Media {
  /** Environment of functions: where streams are sent, watched and cut off. */
  env: Record<string, string>;
  /** Whether it can record, cut HLS and take a browser's picture. */
  hasFfmpeg: boolean;
  /** Resolves once it takes streams. */
  ready: Promise<void>;
  figures(): Promise<MediaFigures>;
  /** Has a recording made that nobody pushed, when nothing else is to be done; without ffmpeg there is none. */
  keep(recording: Unpushed): void;
  /** Ends the process as an accident would; it is started again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const GIVE_UP_AFTER = 8;
const A_MINUTE_MS = 60_000;

/** Opens the media server on free ports of its own. It starts at once, and is ready a moment later. */
export async function openMedia(ports: MediaPorts): Promise<Media> {
  const { host, near, clock, keys, print } = ports;
  const ffmpeg = ports.ffmpeg === false ? undefined : (ports.ffmpeg ?? findFfmpeg());
  if (!ffmpeg)
    print(
      '· ffmpeg is not installed: live pictures stream, but without recordings, HLS and publishing from a browser ' +
        '(Debian: apt-get install ffmpeg)',
    );
  const httpPort = await freePort(host, near);
  const rtmpPort = await freePort(host, near && httpPort + 1);
  const url = urlOf(host, httpPort);
  const options = (): MediaOptions => ({
    ...{ host, rtmpPort, httpPort, url, ffmpeg },
    dir: ports.dataDir,
    callbackUrl: ports.callbackUrl,
    offset: clock.offset,
    keys: keysFrom(keys),
    retryMs: ports.retryMs ?? A_MINUTE_MS,
  });

  let child: ChildProcess | undefined;
  let closing = false;
  let failures = 0;
  const start = (ready: () => void, never: (why: Error) => void): void => {
    child = fork(join(__dirname, 'process.ts'), [JSON.stringify(options())], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (message: FromMedia) => {
      if (message.type === 'say') print(message.line);
      if (message.type !== 'ready') return;
      failures = 0;
      ready();
    });
    child.once('exit', (code, signal) => {
      if (closing) return;
      const ended = `the media server ended (${signal ?? `code ${code}`})`;
      failures += 1;
      if (failures > GIVE_UP_AFTER) {
        print(`· ${ended} again and again: there are no live pictures.`);
        never(new Error(ended));
        return;
      }
      print(`· ${ended} and is started again.`);
      setTimeout(() => closing || start(ready, never), 100 * failures);
    });
  };
  const stopFollowing = clock.onMove((offset) => {
    if (child?.connected) child.send({ type: 'clock', offset });
  });
  const ready = new Promise<void>(start);
  ready.catch(() => undefined);

  const rtmp = url.replace(/^http/, 'rtmp').replace(/:\d+$/, `:${rtmpPort}`);
  return {
    hasFfmpeg: ffmpeg !== undefined,
    ready,
    env: {
      LIVE_PUSH_URL: `${rtmp}/live`,
      LIVE_PLAY_URL: `${url}/live`,
      LIVE_SOUND_TEMPLATE: SOUND,
      LIVE_API_URL: `${url}/`,
      LIVE_RECORD_TEMPLATE: String(RECORD_TEMPLATE),
      ...(ffmpeg && { LIVE_BROWSER_URL: `${url.replace(/^http/, 'ws')}/live` }),
    },
    figures: () => figuresOf(child),
    keep: (recording) => {
      if (ffmpeg && child?.connected) child.send({ type: 'unpushed', recording });
    },
    kill: () => end(child, 'SIGKILL'),
    close: async () => {
      closing = true;
      stopFollowing();
      await end(child, 'SIGTERM');
    },
  };
}

async function end(child: ChildProcess | undefined, how: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(how);
  await gone;
}

function figuresOf(child: ChildProcess | undefined): Promise<MediaFigures> {
  return new Promise((resolve) => {
    const hear = (message: FromMedia) => {
      if (message.type !== 'figures') return;
      child?.off('message', hear);
      resolve(message);
    };
    child?.on('message', hear);
    child?.send({ type: 'figures' });
  });
}

const keysFrom = (keys: Record<string, string>): MediaKeys => ({
  push: keys.LIVE_PUSH_KEY ?? '',
  play: keys.LIVE_PLAY_KEY ?? '',
  callback: keys.LIVE_CALLBACK_KEY ?? '',
  vod: keys.LIVE_VOD_KEY ?? '',
  api: { id: keys.LIVE_API_ID ?? '', key: keys.LIVE_API_KEY ?? '' },
});

/** The ffmpeg named by FFMPEG, or the one on the path. */
function findFfmpeg(): string | undefined {
  const named = process.env.FFMPEG ?? 'ffmpeg';
  return spawnSync(named, ['-version'], { stdio: 'ignore' }).status === 0 ? named : undefined;
}
