import { act, type Refusal } from '../../services/cloud';
import { chooseFile } from '../../services/chooseFile';
import { put } from '../../services/photos';

export type Format = 'csv' | 'xlsx';

/** A table on this device. */
export interface Table {
  name: string;
  format: Format;
  content: ArrayBuffer;
}

const formatOf = (name: string): Format | undefined =>
  /\.csv$/i.test(name) ? 'csv' : /\.xlsx$/i.test(name) ? 'xlsx' : undefined;

/** Lets the person choose a table; `undefined` when turned back, 'other' when the file is no table. */
export async function chooseTable(): Promise<Table | 'other' | undefined> {
  const chosen = await chooseFile(['csv', 'xlsx']);
  if (!chosen) return undefined;
  const format = formatOf(chosen.name);
  return format ? { name: chosen.name, format, content: await chosen.content() } : 'other';
}

/** Stores a table and gives its id, or why that did not work. */
export async function upload(
  table: Table,
): Promise<{ ok: true; id: string } | { ok: false; refusal: Refusal }> {
  const room = await act('import.upload', { format: table.format, bytes: table.content.byteLength });
  if (!room.ok) return room;
  try {
    await put(room.output.upload, table.content);
    return { ok: true, id: room.output.id };
  } catch {
    return { ok: false, refusal: { code: 'OFFLINE' } };
  }
}
