import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');

/** Where the built mini-program lies. */
export const WEAPP = join(ROOT, 'dist', 'weapp');
/** Where the built cloud functions lie. */
export const FUNCTIONS = join(ROOT, 'dist', 'cloudfunctions');

/** Builds what is stale of the named targets; what is fresh is used as it is. */
export async function buildOnce(...targets: ('weapp' | 'h5' | 'functions')[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['config/fresh.mjs', ...targets], { cwd: ROOT });
}

/** Every file under a folder with its text, by its path from the project's root. */
export function textsIn(dir: string): { path: string; text: string }[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return textsIn(path);
    return [{ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }];
  });
}
