import { fits, isOpen, sheetOf } from '@core/domain/survey/survey';
import { randomInt } from 'node:crypto';
import { acts, nothing } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { surveyFor, takenId } from '../surveying';
import { checkTexts } from '../texts';

const LOTS = 2 ** 40;

/** One set of answers a person. That he took part and what he answered stand apart, and nothing leads from one to the other. */
export const surveyAnswer = acts(
  'survey.answer',
  async ({ id, answers }, call) => {
    const survey = await surveyFor(id, call);
    if (!survey) return refused('NOT_FOUND');
    if (!isOpen(survey, call.now)) return refused('SURVEY_CLOSED');
    if (!fits(survey.questions, answers)) return refused('ANSWERS_WRONG');
    const unseemly = await checkTexts(
      call,
      answers.map(({ words }) => words),
    );
    if (unseemly) return unseemly;
    const sheet = sheetOf(answers, { _id: newId(), surveyId: id, lot: randomInt(LOTS) });
    return commitOnce(call, async (tx) => {
      const _id = takenId(id, call.id);
      if (await tx.get('surveyParts', _id)) return refused('SURVEY_TAKEN');
      await tx.put('surveyParts', { _id });
      await tx.add('surveyAnswers', sheet);
      return { surveyId: id };
    });
  },
  nothing,
);
