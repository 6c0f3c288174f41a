/**
 * `node config/fresh.mjs [weapp h5 functions]`: installs what is missing and builds what is stale, with
 * Node alone, so that it works on a fresh clone. Stale means: a source's content changed since the build.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const APP = [
  'src',
  'core',
  'config/index.ts',
  'config/dev.ts',
  'config/prod.ts',
  'babel.config.js',
  'package-lock.json',
];
const CLOUD = ['cloudfunctions', 'core', 'config/functions.ts', 'config/bundle', 'package-lock.json'];

/** What can be built: its command, what it is made of, and a file that proves it is there. */
const TARGETS = {
  weapp: {
    sources: APP,
    proof: 'dist/weapp/app.json',
    about: 'the WeChat mini-program, about half a minute',
  },
  h5: { sources: APP, proof: 'dist/h5/index.html', about: 'the browser edition, about a minute' },
  functions: { sources: CLOUD, proof: 'dist/cloudfunctions/api/index.js', about: 'the cloud functions' },
};

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** The fingerprint of a target's sources; tests are not part of what is built. */
export function fingerprint(target) {
  const hash = createHash('sha256');
  const all = TARGETS[target].sources.flatMap((source) => files(join(root, source)));
  for (const file of all) {
    if (/\.test\.tsx?$|\.md$|\.generated\.|\/testing\//.test(file)) continue;
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const stampFile = (target) => join(root, 'dist', `.${target}.built`);

/** Whether the last build of a target is older than what it is made of. */
export function isStale(target) {
  if (!existsSync(join(root, TARGETS[target].proof)) || !existsSync(stampFile(target))) return true;
  return readFileSync(stampFile(target), 'utf8') !== fingerprint(target);
}

/** The end of what a tool said, without the pictures of its progress bar. */
function lastWords(said) {
  const plain = said.replace(/\u001b\[[\d;]*[A-Za-z]/g, '').split(/\r?\n/);
  return plain
    .filter((line) => line.trim() && !/[━█]/.test(line))
    .slice(-40)
    .join('\n');
}

/** Runs one command quietly with a line that shows it is alive; its output is shown only when it fails. */
function run(title, command, args) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.log(`· ${title}`);
  const alive = setInterval(() => console.log(`  … ${seconds()}`), 15_000);
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(alive);
      if (code === 0) {
        console.log(`✓ ${title.split(',')[0]} ${seconds()}`);
        done();
      } else fail(new Error(`${lastWords(said)}\n${[command, ...args].join(' ')} ended with ${code}`));
    });
  });
}

/** Whether every package the lockfile asks for lies in node_modules, in its version. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packages(installed);
  const want = Object.entries(packages(join(root, 'package-lock.json'))).filter(([path]) => path !== '');
  // Binaries of other platforms are optional and stay away.
  return want.every(([path, { version, optional, devOptional }]) =>
    path in have ? have[path].version === version : (optional ?? devOptional),
  );
}

/** `npm ci`, when the installed packages are not the lockfile's. */
export async function install() {
  if (isInstalled()) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('installing packages, one to two minutes', 'npm', args);
}

/** Builds the targets that are stale, one after the other. */
export async function build(...targets) {
  for (const target of targets) {
    if (!isStale(target)) continue;
    const before = fingerprint(target);
    await run(`building ${target}: ${TARGETS[target].about}`, 'npm', ['run', '--silent', `build:${target}`]);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampFile(target), before);
  }
}

if (process.argv[1] === import.meta.filename) {
  const targets = process.argv.slice(2);
  const unknown = targets.filter((target) => !(target in TARGETS));
  try {
    if (unknown.length > 0)
      throw new Error(`no such target: ${unknown.join(', ')}; there are ${Object.keys(TARGETS).join(', ')}`);
    await install();
    await build(...(targets.length > 0 ? targets : Object.keys(TARGETS)));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
