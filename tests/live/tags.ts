/** One piece of an FLV stream: 8 is sound, 9 picture, 18 words; its time in ms, and what it takes on the line. */
interface Tag {
  type: number;
  at: number;
  size: number;
}

const HEADER_BYTES = 13;
const TAG_HEADER_BYTES = 11;
const LENGTH_BYTES = 4;

/** Reads what came in of a stream: what it promises in its header (4 is sound, 1 picture), and every whole tag. */
export function tagsOf(bytes: Buffer): { header: number; tags: Tag[] } {
  const tags: Tag[] = [];
  for (let from = HEADER_BYTES; from + TAG_HEADER_BYTES <= bytes.length;) {
    const size = TAG_HEADER_BYTES + bytes.readUIntBE(from + 1, 3) + LENGTH_BYTES;
    if (from + size > bytes.length) break;
    const at = bytes.readUIntBE(from + 4, 3) + (bytes[from + 7] ?? 0) * 2 ** 24;
    tags.push({ type: bytes[from] ?? 0, at, size });
    from += size;
  }
  return { header: bytes[4] ?? 0, tags };
}
