import type { JobRow } from '../kit/documents';
import { now as readClock } from '../kit/clock';
import { change } from '../kit/store';
import { reckonFigures } from './figures';
import { forgetOld } from './retention';

/** One slice of long work: at most a hundred documents; where the next one begins, or that none is left. */
export interface Slice {
  cursor: string;
  done: number;
  finished: boolean;
  /** How much there is in all, once it is known. */
  total?: number;
  result?: JobRow['result'];
}
export type Work = (cursor: string, now: number, job: JobRow) => Promise<Slice>;

const kinds: Readonly<Record<JobRow['kind'], Work>> = { retention: forgetOld, figures: reckonFigures };

const TIME_MS = 20_000;

/**
 * Runs slices of a job until it is done or the time is up. Each slice is noted by one conditional update: a job that was
 * cancelled, or that another instance took further, stops here; one that breaks off is resumed at its last note.
 */
export async function runSlices(job: JobRow, now: number): Promise<{ progress: number }> {
  let { cursor, progress } = job;
  while (readClock() < now + TIME_MS) {
    const slice = await kinds[job.kind](cursor, now, job);
    progress += slice.done;
    const { total, result } = slice;
    const noted = {
      ...{ cursor: slice.cursor, progress, state: slice.finished ? 'done' : 'running' },
      ...(total === undefined ? {} : { total }),
      ...(result === undefined ? {} : { result }),
    };
    const mine = await change('jobs', { _id: job._id, state: 'running', cursor }, noted);
    if (mine === 0 || slice.finished) break;
    cursor = slice.cursor;
  }
  return { progress };
}
