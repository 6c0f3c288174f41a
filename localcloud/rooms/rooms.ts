import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { urlOf } from '../http/address';
import { freePort } from '../http/freePort';

export interface RoomsOptions {
  /** What is built for the container. */
  script: string;
  host: string;
  /** The first port to try; 0 lets the system choose. */
  near?: number;
  /** The key it shares with the functions. */
  key: string;
  /** Where it tells the functions who watches. */
  reportUrl?: string;
  /** How often it does; each minute unless told otherwise. */
  reportEvery?: number;
  /** One line it printed. */
  print: (line: string) => void;
}

/** The room service as a process of its own, as it is in its container. */
export interface Rooms {
  /** Where the functions and the pages reach it; the same for as long as this stands. */
  url: string;
  /** The process that runs now. */
  pid(): number | undefined;
  /** Ends the process as a crash would; it is started again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const AGAIN_AFTER_MS = 200;

/** Starts the room service, and starts it again on the same port whenever it ends by accident. */
export async function startRooms(options: RoomsOptions): Promise<Rooms> {
  const port = await freePort(options.host, options.near ?? 0);
  let closed = false;
  let { child, ready } = launch(options, port);
  await ready;
  let back: Promise<unknown> = ready;
  const watch = (one: ChildProcess) =>
    one.once('exit', () => {
      if (closed) return;
      options.print('the room service ended and is started again');
      back = new Promise((again) => setTimeout(again, AGAIN_AFTER_MS)).then(() => {
        if (closed) return undefined;
        ({ child, ready } = launch(options, port));
        watch(child);
        return ready;
      });
      back.catch((error: unknown) => options.print(String(error)));
    });
  watch(child);
  return {
    url: urlOf(options.host, port),
    pid: () => child.pid,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await back;
    },
    close: async () => {
      closed = true;
      await back.catch(() => undefined);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function launch(
  { script, host, key, reportUrl, reportEvery, print }: RoomsOptions,
  port: number,
): { child: ChildProcess; ready: Promise<void> } {
  const env = {
    ...{ LIVE_ROOM_KEY: key, HOST: host, PORT: String(port), NODE_ENV: 'production' },
    ...(reportUrl ? { LIVE_REPORT_URL: reportUrl } : {}),
    ...(reportEvery ? { LIVE_REPORT_EVERY: String(reportEvery) } : {}),
  };
  const child = fork(script, { env, silent: true });
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface(stream).on('line', (line) => print(`room: ${line}`));
  const ready = new Promise<void>((begun, failed) => {
    child.once('message', () => begun());
    child.once('exit', (code) => failed(new Error(`the room service did not start (${String(code)})`)));
  });
  return { child, ready };
}
