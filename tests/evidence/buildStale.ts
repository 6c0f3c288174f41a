import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

/** How long a test may wait for builds before it begins. */
export const BUILDING_MS = 300_000;

/** Builds what is stale before it is measured or tried; `AS_BUILT=1` takes what lies in `dist` as it is. */
export async function buildStale(...targets: ('weapp' | 'h5' | 'functions')[]): Promise<void> {
  if (process.env.AS_BUILT !== undefined) return;
  await promisify(execFile)(process.execPath, ['config/fresh.mjs', ...targets], { cwd: root });
}
