import { choicesOf, FEWEST_SHOWN, pickOf } from '@core/domain/survey/survey';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { count, one } from '../../kit/store';
import { answeredIn } from '../surveying';

/** What was answered, counted in an index. Of fewer than five nothing is shown: who said what could be guessed. */
export const surveyResults = reads('survey.results', async ({ id: surveyId }, call) => {
  const survey = await one('surveys', surveyId);
  if (!survey || !call.reaches({ place: survey.place })) return refused('NOT_FOUND');
  const { title, questions } = survey;
  const answered = await answeredIn(surveyId);
  const few = answered < FEWEST_SHOWN;
  if (few) return { title, answered, few, questions: [] };
  const counted = questions.map(async (question, at) => {
    const options = Array.from({ length: choicesOf(question) }, (_, option) => pickOf(at, option));
    const counts = await Promise.all(options.map((picks) => count('surveyAnswers', { surveyId, picks })));
    const said = question.kind === 'text' ? await count('surveyAnswers', { surveyId, said: String(at) }) : 0;
    return { ...question, counts, said };
  });
  return { title, answered, few, questions: await Promise.all(counted) };
});
