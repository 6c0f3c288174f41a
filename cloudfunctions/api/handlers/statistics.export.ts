import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { periodAsked } from '../counted';
import { standingOf } from '../placeSteps';

/** Has a table of a place's figures written by a job. */
export const statisticsExport = acts(
  'statistics.export',
  async ({ place, period: asked }, call) => {
    if (!(await standingOf(place, call))) return refused('NOT_FOUND');
    const period = periodAsked(asked, call.now);
    const id = newId();
    const input = { kind: 'statistics', format: 'xlsx', period: period.kind, start: period.start };
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, id, 'export', { place, input }));
      return { id };
    });
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
