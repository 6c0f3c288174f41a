import type { JobRow } from '../../kit/documents';
import { putFile } from '../../kit/storage';
import { put } from '../../kit/store';
import type { Slice } from '../slices';
import type { Printed } from './pdf';

/** Puts a sheet away for whoever had it made. Like an upload that nobody used, it is forgotten after two days. */
export async function keptSheet(
  { _id, by = '' }: JobRow,
  folder: 'slips' | 'sheets',
  { bytes, missing }: Printed,
  now: number,
): Promise<Slice> {
  const path = `${folder}/${by}/${_id}.pdf`;
  const fileId = await putFile(path, bytes);
  await put('files', { _id, ownerId: by, path, fileId, state: 'begun', at: now });
  return { cursor: 'end', done: 1, finished: true, result: { fileId, missing } };
}
