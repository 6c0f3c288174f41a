import { FEWEST_SHOWN } from '@core/domain/survey/survey';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { answeredIn } from '../surveying';

/** What was written to one question, in no order of time; nothing of fewer than five. */
export const surveyWords = reads('survey.words', async ({ id: surveyId, question, cursor }, call) => {
  const survey = await one('surveys', surveyId);
  if (!survey || !call.reaches({ place: survey.place })) return refused('NOT_FOUND');
  if ((await answeredIn(surveyId)) < FEWEST_SHOWN) return { list: [] };
  const said = String(question);
  const { list, next } = await page('surveyAnswers', { surveyId, said }, ['lot', 'asc'], PAGE, cursor);
  return { list: list.map(({ _id: id, words }) => ({ id, words: words[said] ?? '' })), next };
});
