import { MOST_ROWS } from '@core/domain/import/table';
import { importKinds } from '@core/domain/import/kinds';
import type { JobRow } from '../kit/documents';
import { putFile } from '../kit/storage';
import { put } from '../kit/store';
import { breathe } from './breathe';
import { carriers } from './carry/carriers';
import { forgetAside, setAside, setAsideOf } from './carry/written';
import type { Slice, Work } from './slices';
import { csvOf, xlsxOf } from './tables/write';

const END = 'end';

/** Writes a table of what there is in a place: its lines are put aside a slice at a time, then made into one file. */
export const exportTable: Work = async (cursor, now, job) => {
  const { place = '', input = {}, progress } = job;
  if (input.what === 'template' || cursor === END) return finish(job, now);
  const { from, after } = positionIn(cursor);
  const { records, next } = await carrierOf(job).gather(place, after, now);
  const room = Math.max(0, MOST_ROWS - from);
  await setAside(job._id, from, records.slice(0, room), now);
  const done = Math.min(records.length, room);
  const onwards = next === undefined || done < records.length ? END : `${from + done} ${next}`;
  return { cursor: onwards, done, finished: false, result: { rows: progress + done } };
};

/** How many lines there are already, and after what the next ones come. */
function positionIn(cursor: string): { from: number; after?: string } {
  const space = cursor.indexOf(' ');
  return cursor === ''
    ? { from: 0 }
    : { from: Number(cursor.slice(0, space)), after: cursor.slice(space + 1) };
}

function carrierOf({ input }: JobRow) {
  const kind = importKinds.find((one) => one === input?.kind);
  if (!kind) throw new Error('an export of no kind');
  return carriers[kind];
}

async function finish(job: JobRow, now: number): Promise<Slice> {
  const { _id, by = '', place = '', input = {} } = job;
  const rows = Number(job.result?.rows ?? 0);
  const columns = Object.values(carrierOf(job).columns);
  const samples = input.what === 'template' ? [columns.map(({ sample }) => sample)] : [];
  const table = [columns.map(({ title }) => title), ...samples, ...(await setAsideOf(_id, rows))];
  const ending = input.format === 'xlsx' ? 'xlsx' : 'csv';
  const path = `exports/${by}/${_id}/${input.kind ?? ''}-${place.slice(0, -1).replaceAll('/', '-')}.${ending}`;
  const bytes = ending === 'xlsx' ? xlsxOf(table) : csvOf(table);
  await breathe();
  const fileId = await putFile(path, bytes);
  // Like an upload that nobody used: it is forgotten after two days.
  await put('files', { _id, ownerId: by, path, fileId, state: 'begun', at: now });
  await forgetAside(_id);
  return { cursor: END, done: 0, finished: true, result: { rows, fileId } };
}
