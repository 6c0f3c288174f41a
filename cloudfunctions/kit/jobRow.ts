import type { Call } from './call';
import type { JobKind, JobRow } from './documents';

/** What a piece of long work is about, and how it may end. */
type Begun = Pick<JobRow, 'place' | 'input' | 'total' | 'firm'>;

/** The row of a piece of long work that begins now. */
export function jobRow(_id: string, kind: JobKind, now: number, begun: Begun & { by?: string } = {}): JobRow {
  const start = { state: 'running', cursor: '', progress: 0, failures: 0 } as const;
  return { _id, kind, ...start, ...begun, at: now, nextAt: now };
}

/** The row of long work that a person began: add it in the transaction of the act, and `startJobs()` after it. */
export function jobOf(call: Call, id: string, kind: JobKind, begun: Begun): JobRow {
  return jobRow(id, kind, call.now, { ...begun, by: call.id });
}
