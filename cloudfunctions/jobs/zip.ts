import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface Entry {
  name: string;
  bytes: Buffer;
}

const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1980-01-01: archives of the same content are the same. */
const NO_TIME = [0, 0x0021] as const;
const VERSION = 20;

/** A ZIP archive of a few small files, as every system opens it without asking. */
export function zipped(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name, 'utf8');
    const shared = [
      ...fields16(VERSION, UTF8, DEFLATED, ...NO_TIME),
      ...fields32(crc32(bytes), packed.length, bytes.length),
    ];
    const local = [...fields32(0x04034b50), ...shared, ...fields16(called.length, 0), called, packed];
    const listed = [
      ...fields32(0x02014b50),
      ...fields16(VERSION),
      ...shared,
      ...fields16(called.length, 0, 0, 0, 0),
    ];
    directory.push(...listed, ...fields32(0, offset), called);
    locals.push(...local);
    offset += sizeOf(local);
  }
  const count = entries.length;
  const end = [
    ...fields32(0x06054b50),
    ...fields16(0, 0, count, count),
    ...fields32(sizeOf(directory), offset),
    ...fields16(0),
  ];
  return Buffer.concat([...locals, ...directory, ...end]);
}

const sizeOf = (parts: readonly Buffer[]): number => parts.reduce((sum, part) => sum + part.length, 0);

function fields16(...values: number[]): Buffer[] {
  return values.map((value) => {
    const field = Buffer.alloc(2);
    field.writeUInt16LE(value);
    return field;
  });
}

function fields32(...values: number[]): Buffer[] {
  return values.map((value) => {
    const field = Buffer.alloc(4);
    field.writeUInt32LE(value >>> 0);
    return field;
  });
}
