import { MOST_ROWS } from '@core/domain/import/table';
import { importKinds } from '@core/domain/import/kinds';
import type { JobRow } from '../kit/documents';
import { carriers } from './carry/carriers';
import { setAside, setAsideOf } from './carry/written';
import { END, exportFile } from './exportFile';
import type { Slice, Work } from './slices';
import { exportSurvey } from './survey/exportSurvey';
import { exportFigures } from './statistics/exportFigures';

/** Writes a table of what there is in a place: its lines are put aside a slice at a time, then made into one file. */
export const exportTable: Work = async (cursor, now, job) => {
  const { place = '', input = {}, progress } = job;
  if (input.kind === 'survey') return exportSurvey(cursor, now, job);
  if (input.kind === 'statistics') return exportFigures(cursor, now, job);
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
  const columns = Object.values(carrierOf(job).columns);
  const samples = job.input?.what === 'template' ? [columns.map(({ sample }) => sample)] : [];
  const lines = await setAsideOf(job._id, Number(job.result?.rows ?? 0));
  return exportFile(job, [columns.map(({ title }) => title), ...samples, ...lines], now);
}
