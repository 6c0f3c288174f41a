import { readFileSync, writeFileSync } from 'node:fs';
import { localNow } from './localTime';

/** Streams that nobody may send, and until when. */
export interface Forbidden {
  has(stream: string): boolean;
  add(stream: string, until: number): void;
  remove(stream: string): void;
}

export function openForbidden(file: string): Forbidden {
  const until = new Map<string, number>(read(file));
  const keep = () => writeFileSync(file, JSON.stringify([...until]));
  return {
    has: (stream) => (until.get(stream) ?? 0) > localNow(),
    add: (stream, moment) => {
      until.set(stream, moment);
      keep();
    },
    remove: (stream) => {
      until.delete(stream);
      keep();
    },
  };
}

function read(file: string): [string, number][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, number][];
  } catch {
    return [];
  }
}
