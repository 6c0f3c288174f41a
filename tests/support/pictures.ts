import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** Where a picture was taken, as a phone writes it. */
export const GPS = 'GPS 111.0483,30.7721';

interface Wanted {
  width?: number;
  height?: number;
  exif?: string;
  comment?: string;
  text?: string;
  orientation?: number;
  /** What the points are made of; no sign of it may be 0xff. */
  points?: string;
}

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(body.length + 2), body]);

/** An EXIF block that holds a text and which way up the picture is. */
function exifOf(text: string, orientation = 1): Buffer {
  const entry = Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
  const tiff = Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), u16(1), entry, Buffer.alloc(4)]);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(text)]);
}

/** A JPEG of the right make, with points that nobody could draw. */
export function aJpeg({ width = 640, height = 480, exif, comment, orientation, points }: Wanted): Buffer {
  const frame = Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(exif === undefined ? [] : [segment(0xe1, exifOf(exif, orientation))]),
    ...(comment === undefined ? [] : [segment(0xfe, Buffer.from(comment))]),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from(points ?? 'the points'),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
}

/** A PNG of the right make. */
export function aPng({ width = 640, height = 480, text, points }: Wanted): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const body = points === undefined ? Buffer.from('the points') : deflateSync(points);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    ...(text === undefined ? [] : [chunk('iTXt', Buffer.from(text))]),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function riff(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(type, 'latin1'), length, body, Buffer.alloc(body.length % 2)]);
}

/** An extended WebP. */
export function aWebp({ width = 640, height = 480, exif }: Wanted): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt8(exif === undefined ? 0 : 0x08, 0);
  head.writeUIntLE(width - 1, 4, 3);
  head.writeUIntLE(height - 1, 7, 3);
  const chunks = [riff('VP8X', head), riff('VP8 ', Buffer.from('the points'))];
  if (exif !== undefined) chunks.push(riff('EXIF', Buffer.from(exif)));
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
}

/** A WebP as Chromium draws it, 480 points wide: with a QR code in it, the same without loss, or without one. */
export const drawnWebp = (name: 'code' | 'codeLossless' | 'plain'): Buffer =>
  readFileSync(join(__dirname, 'webp', `${name}.webp`));
