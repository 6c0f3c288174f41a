import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { jobView } from '../jobView';

/** The long work that the caller began, the latest first. */
export const jobMine = reads('job.mine', async ({ cursor }, call) => {
  const { list, next } = await page('jobs', { by: call.id }, ['at', 'desc'], PAGE, cursor);
  return { list: list.map(jobView), next };
});
