import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The local cloud's time: the machine's own, moved forward by an offset that is kept over restarts. */
export interface Clock {
  now(): number;
  readonly offset: number;
  /** Moves the clock forward by so many milliseconds. */
  advance(ms: number): void;
  /** Moves the clock to a moment; one that lies behind is left behind, since time never runs back. */
  moveTo(moment: number): void;
  /** Calls the listener with every new offset; the return value ends it. */
  onMove(listener: (offset: number) => void): () => void;
}

/** Opens the clock kept in `file`, or one that shows the machine's time when there is no such file. */
export function openClock(file: string): Clock {
  let offset = readOffset(file);
  const listeners = new Set<(offset: number) => void>();
  const advance = (ms: number) => {
    if (!(ms > 0)) return;
    offset += Math.round(ms);
    writeOffset(file, offset);
    for (const tell of listeners) tell(offset);
  };
  return {
    now: () => Date.now() + offset,
    get offset() {
      return offset;
    },
    advance,
    moveTo: (moment) => advance(moment - Date.now() - offset),
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readOffset(file: string): number {
  try {
    const offset = Number(readFileSync(file, 'utf8'));
    return Number.isFinite(offset) && offset > 0 ? offset : 0;
  } catch {
    return 0;
  }
}

function writeOffset(file: string, offset: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, String(offset));
  renameSync(`${file}.new`, file);
}
