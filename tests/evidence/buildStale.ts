import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

/** Builds what is stale before a row measures it. */
export async function buildStale(...targets: ('weapp' | 'h5' | 'functions')[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['config/fresh.mjs', ...targets], { cwd: root });
}
