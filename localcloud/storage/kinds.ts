/**
 * The kinds of file the product handles, by ending. The real service stores anything; here the rest is refused,
 * because files are served from the same address as the app and a page among them could act in its name.
 */
const KINDS: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  webm: 'audio/webm',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  txt: 'text/plain; charset=utf-8',
};

/** The content type of a path, or undefined when files of its kind are not taken. */
export function kindOf(path: string): string | undefined {
  return KINDS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}
