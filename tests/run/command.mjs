import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a command; a line every half minute, and the lines that `tells` matches, show how far it is. */
export function run(command, args, tells) {
  const started = Date.now();
  const alive = setInterval(() => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 30_000);
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, TZ: 'Asia/Shanghai' } });
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      for (const line of String(data).split('\n')) if (tells?.test(line)) console.log(`  ${line.trim()}`);
    });
    child.stderr.on('data', (data) => (said += data));
    child.on('error', (error) => (said += error.message));
    child.on('close', (code) => {
      clearInterval(alive);
      done({ ok: code === 0, said });
    });
  });
}
