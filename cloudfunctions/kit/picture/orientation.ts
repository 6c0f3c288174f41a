const EXIF = 'Exif\0\0';
/** Marker, length and `Exif\0\0` come before the TIFF header. */
const TIFF = 10;
const ORIENTATION = 0x0112;
const ENTRY = 12;

/** Which way up a picture is, as its EXIF segment says (1 to 8); undefined when it says nothing. */
export function orientationIn(segment: Buffer): number | undefined {
  if (segment.subarray(4, TIFF).toString('latin1') !== EXIF) return undefined;
  const tiff = segment.subarray(TIFF);
  if (tiff.length < 8) return undefined;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const last = directory + 2 + u16(directory) * ENTRY;
  for (let at = directory + 2; at < last && at + ENTRY <= tiff.length; at += ENTRY) {
    if (u16(at) === ORIENTATION) return inRange(u16(at + 8));
  }
  return undefined;
}

const inRange = (value: number): number | undefined => (value >= 1 && value <= 8 ? value : undefined);

/** An EXIF segment that says which way up a picture is, and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II', 0, 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(ORIENTATION, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 2 + EXIF.length + tiff.length]);
  return Buffer.concat([head, Buffer.from(EXIF, 'latin1'), tiff]);
}
