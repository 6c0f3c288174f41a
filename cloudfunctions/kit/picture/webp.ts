import type { Picture } from './picture';

const HEAD = 12;
const told = ['EXIF', 'XMP '];
/** Bits of the extended header that promise EXIF and XMP. */
const PROMISES = 0x0c;

/** A WebP without EXIF and XMP. */
export function webp(bytes: Buffer): Picture | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, HEAD) !== 'WEBP')
    return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const kept: Buffer[] = [];
  let size: [width: number, height: number] = [0, 0];
  for (let at = HEAD; at < end;) {
    const length = bytes.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (next > end + 1) return undefined;
    const type = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, next));
    if (size[0] === 0) size = sizeIn(type, chunk) ?? size;
    if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~PROMISES, 8);
    if (!told.includes(type)) kept.push(chunk);
    at = next;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF0000WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return { width: size[0], height: size[1], bytes: Buffer.concat([head, body]) };
}

/** Width and height as the three kinds of WebP write them. */
function sizeIn(type: string, chunk: Buffer): [number, number] | undefined {
  if (type === 'VP8X') return [chunk.readUIntLE(12, 3) + 1, chunk.readUIntLE(15, 3) + 1];
  if (type === 'VP8 ') return [chunk.readUInt16LE(14) & 0x3fff, chunk.readUInt16LE(16) & 0x3fff];
  if (type !== 'VP8L') return undefined;
  const bits = chunk.readUInt32LE(9);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}
