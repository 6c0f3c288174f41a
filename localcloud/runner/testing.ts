import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../clock/clock';
import { createGateway, type WireAction, type WireEntry } from '../gateway/wire';
import { settings } from '../settings';
import { type Call, openCallLog } from './callLog';
import { functionEnv } from './environment';
import { openRunner } from './runner';

/** A runner over a folder of small functions written by the test, with a gateway of the given actions behind it. */
export async function runnerWith(actions: Record<string, WireAction> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'runner-'));
  const root = join(dir, 'functions');
  const clock = openClock(join(dir, 'clock'));
  const wire: WireEntry[] = [];
  const printed: string[] = [];
  const gateway = createServer(
    (req, res) =>
      void createGateway({
        actions,
        credentials: settings.credentials,
        clock,
        onCall: (entry) => wire.push(entry),
      })(req, res),
  );
  await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
  const gatewayUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/admin`;
  const log = openCallLog(settings.callsKeptInLog, () => undefined);
  const runner = openRunner({
    root,
    workDir: join(dir, 'work'),
    clock,
    env: functionEnv(gatewayUrl, { LINLI_SEAL_KEY_ID: 'a key' }),
    log,
    stats: (id) => ({ reads: wire.filter((entry) => entry.invocation === id).length, writes: 0 }),
    onPrint: (line) => printed.push(line),
  });
  return {
    runner,
    clock,
    wire,
    printed,
    lastCall: (): Call | undefined => log.latest()[0],
    /** Writes one function: the body of its `main(event, context)`. */
    write: (name: string, main: string, config: Record<string, unknown> = {}) => {
      mkdirSync(join(root, name), { recursive: true });
      writeFileSync(join(root, name, 'config.json'), JSON.stringify(config));
      writeFileSync(join(root, name, 'index.js'), `exports.main = async (event, context) => { ${main} };`);
    },
    remove: (name: string) => rmSync(join(root, name), { recursive: true }),
    close: async () => {
      await runner.close();
      await new Promise((closed) => {
        gateway.close(closed);
        gateway.closeAllConnections();
      });
      rmSync(dir, { recursive: true });
    },
  };
}
