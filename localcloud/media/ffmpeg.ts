import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

const running = new Set<ChildProcess>();
// What was written so far can be played; nothing goes on behind the back of a process that has ended.
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Starts ffmpeg on what is written to it. */
export function feedFfmpeg(path: string, args: readonly string[]): ChildProcessByStdio<Writable, null, null> {
  const child = spawn(path, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined);
  remember(child);
  return child;
}

/** Starts ffmpeg on files, and hears what it says. */
export function hearFfmpeg(path: string, args: readonly string[]): ChildProcessByStdio<null, Readable, null> {
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  remember(child);
  return child;
}

/** Resolves once a process has ended, or could not be started. */
export const hasGone = (child: ChildProcess): Promise<number | null> =>
  new Promise((gone) => {
    child.once('close', gone);
    child.once('error', () => gone(null));
  });

function remember(child: ChildProcess): void {
  running.add(child);
  void hasGone(child).then(() => running.delete(child));
}
