import type { Fault } from '@core/domain/import/fault';
import { inForce } from '@core/domain/people/person';
import type { ImportRow, JobRow } from '../kit/documents';
import { openFaults, sealFaults } from '../kit/imports';
import { bytesOf } from '../kit/storage';
import { find, moreThan, one, put } from '../kit/store';
import { breathe } from './breathe';
import { carriers } from './carry/carriers';
import { stage, staged } from './carry/staged';
import type { Slice, Work } from './slices';
import { linesOf } from './tables/lines';

const SLICE = 100;
const MOST_GRANTS = 12;

/** Looks through a table: first the table by itself, then its lines beside what is there, a hundred at a time. */
export const checkImport: Work = async (cursor, now, job) => {
  const row = await one('imports', job.input?.importId ?? '');
  if (!row || row.state !== 'checking') return { cursor: 'end', done: 0, finished: true };
  return cursor === '' ? readTable(row, now) : compare(row, Number(cursor), now, job);
};

async function readTable(row: ImportRow, now: number): Promise<Slice> {
  const { checked, faults } = await read(row, now);
  await breathe();
  if (faults.length > 0) {
    const faulty = {
      state: 'faulty',
      faultCount: faults.length,
      faults: sealFaults(faults, row._id),
    } as const;
    await put('imports', { ...row, ...faulty, rows: checked.length });
    return { cursor: 'end', done: 0, finished: true };
  }
  await stage(row._id, checked, now);
  await put('imports', { ...row, rows: checked.length });
  return { cursor: '0', done: 0, finished: false, total: checked.length };
}

async function read({ kind, place, by, file: id }: ImportRow, now: number) {
  const [file, grants] = await Promise.all([
    one('files', id),
    find('grants', { personId: by, until: moreThan(now) }, MOST_GRANTS),
  ]);
  const bytes = file && (await bytesOf(file.fileId));
  const lines = linesOf(bytes ?? Buffer.alloc(0), file?.path.split('.').at(-1) ?? '');
  if (!Array.isArray(lines)) return { checked: [], faults: [lines] };
  return carriers[kind].read(lines, { place, held: inForce(grants, now), now });
}

/** The counts stand in the job, noted together with its cursor: a slice done twice is counted once. */
async function compare(row: ImportRow, from: number, now: number, job: JobRow): Promise<Slice> {
  const lines = await staged(row._id, from, SLICE);
  const { fresh, changed, same, faults } = await carriers[row.kind].plan(lines, {
    importId: row._id,
    by: row.by,
    now,
  });
  const before = (name: string) => Number(job.result?.[name] ?? 0);
  const counts = {
    fresh: before('fresh') + fresh,
    changed: before('changed') + changed,
    same: before('same') + same,
    faultCount: before('faultCount') + faults.length,
  };
  const known =
    faults.length > 0 ? { ...row, faults: sealFaults(joined(openFaults(row), faults), row._id) } : row;
  const finished = from + lines.length >= row.rows || lines.length === 0;
  const state = !finished ? 'checking' : counts.faultCount > 0 ? 'faulty' : 'ready';
  if (finished || known !== row) await put('imports', { ...known, ...counts, state });
  return { cursor: String(from + lines.length), done: lines.length, finished, result: counts };
}

/** A slice that is done again finds the same faults again. */
function joined(before: Fault[], found: readonly Fault[]): Fault[] {
  const key = ({ line, column, kind }: Fault) => `${line} ${column} ${kind}`;
  const seen = new Set(before.map(key));
  return [...before, ...found.filter((fault) => !seen.has(key(fault)))];
}
