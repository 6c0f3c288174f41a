import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '../../localcloud/dataDir';
import type { Seeded } from '../../localcloud/seeding';

const LOCALCLOUD = join(__dirname, '../../localcloud');
const READY_WITHIN = 60_000;

interface Ready {
  port: number;
  pid: number;
}

/** The local cloud as `npm start` runs it: a gateway process that its supervisor starts again. */
export interface Supervised {
  /** Where it is reached; the same after every restart. */
  url: string;
  /** The SDK's `serviceUrl`; the same after every restart. */
  serviceUrl: string;
  /** Where it keeps everything. */
  dir: string;
  /** The gateway process that runs now. */
  pid(): number;
  /** Does what ends the gateway; resolves when the next one is ready. */
  outlive(ends: () => unknown): Promise<void>;
  /** Kills the gateway process with −9; resolves when the next one is ready. */
  kill(): Promise<void>;
  /** Ends it; tells the supervisor's exit code. */
  stop(): Promise<number | null>;
}

/** Starts what is built, on a free port: with the demo town, or with an empty database. */
export async function startSupervised(town: 'demo' | 'empty' = 'empty'): Promise<Supervised> {
  const dir = mkdtempSync(join(tmpdir(), 'supervised-'));
  const nobody: Seeded = { profile: 'demo', at: Date.now(), people: [] };
  if (town === 'empty') writeFileSync(join(dir, places.seeded), JSON.stringify(nobody));
  const args = ['--import', 'tsx', join(LOCALCLOUD, 'supervisor.ts'), '--data', dir, '--port', '0'];
  const supervisor = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let words = '';
  supervisor.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4000)));
  const ended = new Promise<number | null>((resolve) => supervisor.once('exit', resolve));

  const ready = () =>
    new Promise<Ready>((resolve, reject) => {
      const never = () => reject(new Error(`the gateway is not ready:\n${words}`));
      const timer = setTimeout(never, READY_WITHIN);
      // What it said last arrives before its pipe closes.
      supervisor.once('close', never);
      supervisor.once('message', (message: Ready) => {
        clearTimeout(timer);
        supervisor.off('close', never);
        resolve(message);
      });
    });

  let gateway = await ready();
  const outlive = async (ends: () => unknown) => {
    const next = ready();
    await ends();
    gateway = await next;
  };
  return {
    url: `http://127.0.0.1:${gateway.port}`,
    serviceUrl: `http://127.0.0.1:${gateway.port}/admin`,
    dir,
    pid: () => gateway.pid,
    outlive,
    kill: () => outlive(() => process.kill(gateway.pid, 'SIGKILL')),
    stop: async () => {
      supervisor.kill('SIGTERM');
      const code = await ended;
      rmSync(dir, { recursive: true, force: true });
      return code;
    },
  };
}
