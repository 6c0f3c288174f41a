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
  /** Kills the gateway process with −9; resolves when the next one is ready. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on an empty database and a free port. */
export async function startSupervised(): Promise<Supervised> {
  const dir = mkdtempSync(join(tmpdir(), 'supervised-'));
  const nobody: Seeded = { profile: 'demo', at: Date.now(), people: [] };
  writeFileSync(join(dir, places.seeded), JSON.stringify(nobody));
  const args = ['--import', 'tsx', join(LOCALCLOUD, 'supervisor.ts'), '--data', dir, '--port', '0'];
  const supervisor = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let words = '';
  supervisor.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4000)));
  const ended = new Promise<void>((resolve) => supervisor.once('exit', () => resolve()));

  const ready = () =>
    new Promise<Ready>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the gateway is not ready:\n${words}`)), READY_WITHIN);
      supervisor.once('message', (message: Ready) => {
        clearTimeout(timer);
        resolve(message);
      });
    });

  let gateway = await ready();
  return {
    url: `http://127.0.0.1:${gateway.port}`,
    serviceUrl: `http://127.0.0.1:${gateway.port}/admin`,
    kill: async () => {
      const next = ready();
      process.kill(gateway.pid, 'SIGKILL');
      gateway = await next;
    },
    stop: async () => {
      supervisor.kill('SIGTERM');
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
