import { isOpen } from '@core/domain/survey/survey';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';

/** Good for minutes, like any link to a sheet. */
const LINK_SECONDS = 600;

/** A link to a sheet that the caller had made, while people can still answer. */
export const surveySheet = reads('survey.sheet', async ({ id }, call) => {
  const job = await one('jobs', id);
  if (job?.kind !== 'printSurvey' || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
  const survey = await one('surveys', job.input?.survey ?? '');
  if (!survey || !isOpen(survey, call.now)) return refused('NOT_FOUND');
  const fileId = String(job.result?.fileId ?? '');
  const url = (await linksTo([fileId].filter(Boolean), LINK_SECONDS)).get(fileId);
  if (job.state !== 'done' || url === undefined) return refused('NOT_READY');
  return { url, name: `${survey.title}.pdf`, missing: String(job.result?.missing ?? '') };
});
