import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { surveyFor, surveyView } from '../surveying';

export const surveyGet = reads('survey.get', async ({ id }, call) => {
  const survey = await surveyFor(id, call);
  return survey ? { survey: await surveyView(survey, call) } : refused('NOT_FOUND');
});
