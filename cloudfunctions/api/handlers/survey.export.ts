import { FEWEST_SHOWN } from '@core/domain/survey/survey';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { answeredIn } from '../surveying';

/** Has a table of what was answered written by a job; of fewer than five nothing is shown on paper either. */
export const surveyExport = acts(
  'survey.export',
  async ({ id }, call) => {
    const survey = await one('surveys', id);
    if (!survey || !call.reaches({ place: survey.place })) return refused('NOT_FOUND');
    if ((await answeredIn(id)) < FEWEST_SHOWN) return refused('FEW_ANSWERS');
    const job = newId();
    const input = { kind: 'survey', format: 'xlsx', survey: id };
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, job, 'export', { place: survey.place, input }));
      return { id: job };
    });
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
