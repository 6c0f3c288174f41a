/**
 * `npm run check`: format, types, lint, layers, dead code, in that order, each with a line. Stops at the
 * first that fails, with what the tool said and what to do about it. `--all` goes on to the end.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = (name) => resolve(root, 'node_modules', '.bin', name);
const TYPED = ['core', 'src', 'cloudfunctions', 'localcloud', '.'];

const CHECKS = [
  {
    name: 'format',
    commands: [[bin('prettier'), '--check', '--log-level', 'warn', '.']],
    hint: 'npm run format',
  },
  {
    name: 'types',
    commands: TYPED.map((folder) => [bin('tsc'), '--pretty', 'false', '-p', folder]),
    hint: 'the compiler names each line',
  },
  { name: 'lint', commands: [[bin('eslint'), '--max-warnings', '0', '.']], hint: 'npx eslint --fix .' },
  { name: 'layers', commands: [[process.execPath, 'config/layers.mjs']], hint: 'docs/architecture.md' },
  { name: 'dead code', commands: [[bin('knip'), '--no-progress']], hint: 'delete it, or use it' },
];

function run([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: process.env });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.on('error', (error) => done({ ok: false, said: `${error.message}\nrun npm ci first` }));
    child.on('close', (code) => done({ ok: code === 0, said: said.trim() }));
  });
}

/** Runs a check's commands two at a time; they do not depend on each other. */
async function check({ name, commands, hint }) {
  const started = Date.now();
  const waiting = [...commands];
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
  };
  await Promise.all([worker(), worker()]);
  const failed = results.filter(({ ok }) => !ok);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failed.length === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${seconds} s`);
  if (failed.length === 0) return true;
  console.log(failed.map(({ said }) => said).join('\n'));
  console.log(`\ncheck: ${name} failed → ${hint}`);
  return false;
}

const goOn = process.argv.includes('--all');
let broken = 0;
for (const one of CHECKS) {
  if (await check(one)) continue;
  broken += 1;
  if (!goOn) break;
}
console.log(broken === 0 ? `check: all ${CHECKS.length} passed` : `check: failed`);
process.exitCode = broken === 0 ? 0 : 1;
