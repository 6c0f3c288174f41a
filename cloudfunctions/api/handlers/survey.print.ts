import { isOpen } from '@core/domain/survey/survey';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';

/** Has a sheet with the code of a survey put on paper, while people can answer. */
export const surveyPrint = acts(
  'survey.print',
  async ({ id }, call) => {
    const survey = await one('surveys', id);
    if (!survey || !call.reaches({ place: survey.place })) return refused('NOT_FOUND');
    if (!isOpen(survey, call.now)) return refused('SURVEY_NOT_NOW');
    const job = newId();
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, job, 'printSurvey', { place: survey.place, input: { survey: id } }));
      return { id: job };
    });
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
