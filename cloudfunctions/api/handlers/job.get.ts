import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { jobView } from '../jobView';

/** How far a piece of the caller's long work is. */
export const jobGet = reads('job.get', async ({ id }, call) => {
  const job = await one('jobs', id);
  if (!job || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
  return { job: jobView(job) };
});
