/**
 * `npm run build [weapp h5 functions]`: installs what is missing and builds what is stale, with Node alone, so
 * that it works on a fresh clone. Stale means: the content of a source changed since the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './fresh/alone.mjs';
import { quietly } from './fresh/quietly.mjs';
import { fingerprint, isStale, markBuilt, root, TARGETS } from './fresh/targets.mjs';

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
  // Whatever NODE_ENV says: the builds and the local cloud stand on development packages.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await quietly('installing packages, one to two minutes', 'npm', ...args);
}

async function buildStale(targets) {
  for (const target of targets.filter(isStale)) {
    const before = fingerprint(target);
    await quietly(
      `building ${target}: ${TARGETS[target].about}`,
      'npm',
      'run',
      '--silent',
      `build:${target}`,
    );
    markBuilt(target, before);
  }
}

/** Builds the targets that are stale, one after the other. */
export async function build(...targets) {
  if (targets.some(isStale)) await alone(() => buildStale(targets));
}

async function main(asked) {
  const unknown = asked.filter((target) => !(target in TARGETS));
  const known = Object.keys(TARGETS);
  if (unknown.length > 0)
    throw new Error(`no such target: ${unknown.join(', ')}; there are ${known.join(', ')}`);
  await install();
  await build(...(asked.length > 0 ? asked : known));
}

if (process.argv[1] === import.meta.filename) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
