import type { JobRow } from '../kit/documents';
import { putFile } from '../kit/storage';
import { put } from '../kit/store';
import { breathe } from './breathe';
import { forgetAside } from './carry/written';
import type { Slice } from './slices';
import { csvOf, xlsxOf } from './tables/write';

export const END = 'end';

/** Makes one file of a table, and the end of the job that wrote it. */
export async function exportFile(job: JobRow, table: readonly string[][], now: number): Promise<Slice> {
  const { _id, by = '', place = '', input = {} } = job;
  const ending = input.format === 'xlsx' ? 'xlsx' : 'csv';
  const path = `exports/${by}/${_id}/${input.kind ?? ''}-${place.slice(0, -1).replaceAll('/', '-')}.${ending}`;
  const bytes = ending === 'xlsx' ? xlsxOf(table) : csvOf(table);
  await breathe();
  const fileId = await putFile(path, bytes);
  // Like an upload that nobody used: it is forgotten after two days.
  await put('files', { _id, ownerId: by, path, fileId, state: 'begun', at: now });
  await forgetAside(_id);
  const rows = Number(job.result?.rows ?? 0);
  return { cursor: END, done: 0, finished: true, result: { rows, fileId } };
}
