import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const APP = [
  'src',
  'core',
  'config/index.ts',
  'config/dev.ts',
  'config/prod.ts',
  'config/icons.ts',
  'config/aria.ts',
  'config/lean',
  'babel.config.js',
  'package-lock.json',
];
const CLOUD = ['cloudfunctions', 'core', 'config/functions.ts', 'config/bundle', 'package-lock.json'];

/** What can be built: what it is made of, a file that proves it is there, and what to tell who waits. */
export const TARGETS = {
  weapp: { sources: APP, proof: 'dist/weapp/app.json', about: 'the WeChat mini-program, half a minute' },
  h5: { sources: APP, proof: 'dist/h5/index.html', about: 'the browser edition, half a minute' },
  functions: { sources: CLOUD, proof: 'dist/cloudfunctions/api/index.js', about: 'the cloud functions' },
};

/** Written by the build itself, or no part of what is built. */
const APART = /\.test\.tsx?$|\.md$|\.generated\.|\/testing\//;

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** The fingerprint of a target's sources. */
export function fingerprint(target) {
  const hash = createHash('sha256');
  const all = TARGETS[target].sources.flatMap((source) => files(join(root, source)));
  for (const file of all.filter((one) => !APART.test(one))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const stamp = (target) => join(root, 'dist', `.${target}.built`);

/** Whether the last build of a target was made of something else than what lies there now. */
export function isStale(target) {
  if (!existsSync(join(root, TARGETS[target].proof)) || !existsSync(stamp(target))) return true;
  return readFileSync(stamp(target), 'utf8') !== fingerprint(target);
}

/** Remembers what a target was made of. */
export function markBuilt(target, print) {
  writeFileSync(stamp(target), print);
}
