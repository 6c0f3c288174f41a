import type { Output } from '@core/contract/index';
import type { JobRow } from '../kit/documents';

/** How far a piece of long work is, as who began it sees it. */
export function jobView(job: JobRow): Output<'job.get'>['job'] {
  const { _id: id, kind, state, progress, total, result = {}, at } = job;
  return { id, kind, state, progress, total, result, at, mayCancel: mayCancel(job) };
}

/** What has begun to change things goes on to its end. */
export function mayCancel({ state, firm }: JobRow): boolean {
  return state === 'running' && !firm;
}
