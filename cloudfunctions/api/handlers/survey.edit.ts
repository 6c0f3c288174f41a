import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showSurvey } from '../surveying';

export const surveyEdit = reads('survey.edit', async ({ id }, call) => {
  const survey = await one('surveys', id);
  if (!survey || !call.reaches({ place: survey.place })) return refused('NOT_FOUND');
  return showSurvey({ surveyId: id }, call);
});
