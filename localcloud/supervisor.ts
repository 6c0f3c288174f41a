/** Keeps the gateway process running: starts it again, on the same port, whenever it ends by accident. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { settings } from './settings';

const GIVE_UP_AFTER = 5;

interface Ready {
  type: 'ready';
  url: string;
  port: number;
  /** The gateway process. */
  pid: number;
}

const asked = process.argv.slice(2);
let gateway: ChildProcess | undefined;
let port: number | undefined;
let failuresInARow = 0;
let ending = false;

function start(more: string[] = []): void {
  const again = port === undefined ? [] : ['--port', String(port), '--same-port'];
  const args = [...asked.filter((arg) => arg !== '--fresh' || port === undefined), ...again, ...more];
  gateway = fork(join(__dirname, 'main.ts'), args, { execArgv: ['--import', 'tsx'] });
  gateway.on('message', (message: Ready) => {
    failuresInARow = 0;
    port = message.port;
    process.send?.(message);
  });
  gateway.on('exit', onExit);
}

function onExit(code: number | null, signal: NodeJS.Signals | null): void {
  if (ending || code === 0) process.exit(0);
  if (code === settings.startOverExitCode) {
    start(['--fresh']);
    return;
  }
  failuresInARow += 1;
  if (port === undefined || failuresInARow > GIVE_UP_AFTER) {
    console.error(
      'The local cloud does not start. Its last words are above; `npm start -- --fresh` begins anew.',
    );
    process.exit(1);
  }
  console.error(`The local cloud ended (${signal ?? `code ${code}`}) and is started again.`);
  setTimeout(start, 100 * failuresInARow);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    ending = true;
    gateway?.kill(signal);
  });
}
process.on('disconnect', () => {
  ending = true;
  gateway?.kill('SIGTERM');
});

start();
