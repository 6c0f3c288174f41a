import type { ImportRow } from '../kit/documents';
import { deleteFiles } from '../kit/storage';
import { one, put } from '../kit/store';
import { carriers } from './carry/carriers';
import { write } from './carry/plan';
import { staged } from './carry/staged';
import { forgetAside } from './carry/written';
import type { Work } from './slices';

const SLICE = 100;

/**
 * Brings a checked table in. Each slice finds out anew what its lines come to beside what is there, so doing one again
 * writes nothing twice; the job is firm, so the last line is always reached (docs/decisions/import.md).
 */
export const applyImport: Work = async (cursor, now, job) => {
  const row = await one('imports', job.input?.importId ?? '');
  if (row?.state !== 'applying') return { cursor: 'end', done: 0, finished: true };
  const from = Number(cursor);
  const lines = await staged(row._id, from, SLICE);
  const planned = await carriers[row.kind].plan(lines, { importId: row._id, by: row.by, now: row.at });
  await write(planned);
  const left = Number(job.result?.left ?? 0) + planned.faults.length;
  const finished = from + lines.length >= row.rows || lines.length === 0;
  if (finished) await finish(row);
  return { cursor: String(from + lines.length), done: lines.length, finished, result: { left } };
};

async function finish(row: ImportRow): Promise<void> {
  await forgetAside(row._id);
  const file = await one('files', row.file);
  if (file) await deleteFiles([file.fileId]);
  await put('imports', { ...row, state: 'applied' });
}
