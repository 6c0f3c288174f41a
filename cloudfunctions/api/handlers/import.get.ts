import { openFaults } from '../../kit/imports';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { summaries } from '../importing';
import { jobView } from '../jobView';

/** What a table would do or did, how far that is, and what is wrong with it. */
export const importGet = reads('import.get', async ({ id }, call) => {
  const row = await one('imports', id);
  if (!row || !call.reaches({ ownerId: row.by })) return refused('NOT_FOUND');
  const [[summary], job] = await Promise.all([summaries([row]), one('jobs', row.job)]);
  if (!summary) return refused('NOT_FOUND');
  return { import: { ...summary, faults: openFaults(row), ...(job ? { job: jobView(job) } : {}) } };
});
