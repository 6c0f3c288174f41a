import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './targets.mjs';

const LOCK = join(root, 'dist', '.building');
const AGAIN_MS = 200;

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function taken() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return false;
  } catch {
    const holder = existsSync(LOCK) ? Number(readFileSync(LOCK, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(LOCK, { force: true });
    return true;
  }
}

/** Lets one process build at a time: whoever comes second waits, and then finds nothing stale. */
export async function alone(work) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (taken()) await new Promise((later) => setTimeout(later, AGAIN_MS));
  try {
    await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
