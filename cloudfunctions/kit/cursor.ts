/** A cursor that no list of ours gave out. */
export class BadCursor extends Error {}

/** A position in a list as an opaque text. */
export function writeCursor(value: number, id: string): string {
  return Buffer.from(`${value}:${id}`).toString('base64url');
}

/** Reads a position back. @throws BadCursor when the text is not one. */
export function readCursor(cursor: string): { value: number; id: string } {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, value, id] = /^(\d{1,16}):([0-9A-Za-z_/.:-]{1,128})$/.exec(text) ?? [];
  if (value === undefined || id === undefined || writeCursor(Number(value), id) !== cursor)
    throw new BadCursor('cursor');
  return { value: Number(value), id };
}
