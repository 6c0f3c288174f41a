import { spawn } from 'node:child_process';
import { root } from './targets.mjs';

const ALIVE_MS = 15_000;
const LAST_LINES = 40;

/** The end of what a tool said, without the pictures of its progress bar. */
function lastWords(said) {
  const plain = said.replace(/\u001b\[[\d;]*[A-Za-z]/g, '').split(/\r?\n/);
  return plain
    .filter((line) => line.trim() && !/[━█]/.test(line))
    .slice(-LAST_LINES)
    .join('\n');
}

/** Runs one command with a line now and then that shows it is alive; what it says is shown when it fails. */
export function quietly(title, command, ...args) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.log(`· ${title}`);
  const alive = setInterval(() => console.log(`  … ${seconds()}`), ALIVE_MS);
  return new Promise((done, fail) => {
    // A test runner's NODE_ENV is its own affair: a build is the same whoever asks for it.
    const env = { ...process.env, NODE_ENV: undefined };
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(alive);
      if (code !== 0)
        fail(new Error(`${lastWords(said)}\n${[command, ...args].join(' ')} ended with ${code}`));
      else done(console.log(`✓ ${title.split(',')[0]} ${seconds()}`));
    });
  });
}
