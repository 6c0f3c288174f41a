import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where each part keeps its own below the data folder. */
export const places = {
  database: 'db',
  files: 'storage',
  runner: 'runner',
  clock: 'clock',
  keys: 'local.env',
  outbox: 'wechat.jsonl',
  mediaChecks: 'mediaChecks.json',
  media: 'media',
  seeded: 'seeded.json',
} as const;

/** Removes everything the local cloud keeps, and nothing else that may lie in the folder it was given. */
export function emptyData(dataDir: string): void {
  for (const place of Object.values(places)) rmSync(join(dataDir, place), { recursive: true, force: true });
}
