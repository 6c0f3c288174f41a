import { inflateRawSync } from 'node:zlib';
import { Wrong } from '@core/domain/import/fault';

/** What a workbook of a hundred thousand lines needs, and no more. */
const MOST_ENTRIES = 400;
const MOST_BYTES = 256 * 1024 * 1024;
/** Tables shrink to a tenth or a thirtieth; what shrinks further was made to burst. Small files may. */
const MOST_RATIO = 120;
const SMALL = 1024 * 1024;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const FILE_HEADER = 0x04034b50;
const FILE_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  encrypted: boolean;
  packed: number;
  size: number;
  offset: number;
}

/** The files in a zip archive, none of which is unpacked before it is asked for. */
export interface Zip {
  names: string[];
  /** Unpacks one file; it never gives out more than the archive declared for it. */
  read(name: string): Buffer | Wrong;
}

/** Opens an archive after looking at what it says it holds: too many files or bytes are not even begun with. */
export function openZip(bytes: Buffer): Zip | Wrong {
  const entries = entriesOf(bytes);
  if (entries instanceof Wrong) return entries;
  const all = [...entries.values()];
  const declared = all.reduce((sum, { size }) => sum + size, 0);
  const bursts = all.some(({ size, packed }) => size > SMALL && size > packed * MOST_RATIO);
  if (declared > MOST_BYTES || bursts) return new Wrong('zipBomb');
  if (all.some(({ encrypted }) => encrypted)) return new Wrong('encrypted');
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry ? unpacked(bytes, entry) : new Wrong('brokenFile');
    },
  };
}

function entriesOf(bytes: Buffer): Map<string, Entry> | Wrong {
  const end = endOf(bytes);
  if (end === undefined) return new Wrong('brokenFile');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return new Wrong('zipBomb');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return new Wrong('brokenFile');
    const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + ENTRY_BYTES, nameEnd), {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the archive's own list of files is announced: near its end, before a comment. */
function endOf(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return undefined;
}

function unpacked(bytes: Buffer, { method, packed, size, offset }: Entry): Buffer | Wrong {
  if (offset + FILE_BYTES > bytes.length || bytes.readUInt32LE(offset) !== FILE_HEADER)
    return new Wrong('brokenFile');
  const begin = offset + FILE_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const body = bytes.subarray(begin, begin + packed);
  if (method === STORED) return body;
  if (method !== DEFLATED) return new Wrong('brokenFile');
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    return new Wrong(isTooLarge(error) ? 'zipBomb' : 'brokenFile');
  }
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
