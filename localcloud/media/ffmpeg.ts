import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';

/** Says nothing but what went wrong, and writes over what is there. */
export const QUIET = ['-hide_banner', '-loglevel', 'error', '-y'];

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

/** Starts ffmpeg on files, and hears what it says. `last`: everything else on this machine goes before it. */
export function hearFfmpeg(
  path: string,
  args: readonly string[],
  { cwd, last = false }: { cwd?: string; last?: boolean } = {},
): ChildProcessByStdio<null, Readable, null> {
  const child = spawn(path, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  remember(child);
  if (last && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
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
