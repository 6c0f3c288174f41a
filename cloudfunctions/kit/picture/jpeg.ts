import { orientationIn, orientationSegment } from './orientation';
import type { Picture } from './picture';

const START = 0xffd8;
const END = 0xd9;
const SCAN = 0xda;
const APP1 = 0xe1;
const ICC = 'ICC_PROFILE';

/** Segments a picture is drawn by: application data but for its colours, and comments, only tell stories. */
function isKept(marker: number, body: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe2) return body.subarray(4, 4 + ICC.length).toString('latin1') === ICC;
  return marker === 0xe0 || marker === 0xee;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** A JPEG without EXIF, XMP, IPTC and comments; which way up it is stays. Whatever follows its end goes. */
export function jpeg(bytes: Buffer): Picture | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== START) return undefined;
  const kept = [bytes.subarray(0, 2)];
  let [width, height, orientation] = [0, 0, 1];
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) break;
    const length = standsAlone(marker) ? 0 : bytes.readUInt16BE(at + 2);
    const end = marker === SCAN ? nextMarker(bytes, at + 2 + length) : at + 2 + length;
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) [height, width] = [segment.readUInt16BE(5), segment.readUInt16BE(7)];
    if (marker === APP1) orientation = orientationIn(segment) ?? orientation;
    if (isKept(marker, segment)) kept.push(segment);
    at = end;
  }
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  const [start, ...rest] = kept;
  const parts = [...(start ? [start] : []), ...turned, ...rest, Buffer.from([0xff, END])];
  return { width, height, bytes: Buffer.concat(parts) };
}

/** Where the points of a scan end: at the next marker that is none of those inside a scan. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('the picture breaks off');
}
