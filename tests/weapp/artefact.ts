import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Where the built mini-program lies. */
export const WEAPP = join(ROOT, 'dist', 'weapp');
/** Where the built cloud functions lie. */
export const FUNCTIONS = join(ROOT, 'dist', 'cloudfunctions');

/** Every file under a folder with its text, by its path from the project's root. */
export function textsIn(dir: string): { path: string; text: string }[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return textsIn(path);
    return [{ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }];
  });
}
