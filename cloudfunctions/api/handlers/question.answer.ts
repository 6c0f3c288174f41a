import { acts } from '../../kit/handler';
import { changeQuestion } from '../changeQuestion';
import { answerQuestion } from '../questionViews';
import { checkTexts } from '../texts';

/** It was answered: aloud, in words, or both. */
export const questionAnswer = acts(
  'question.answer',
  async ({ words, ...which }, call) => {
    const stopped = await checkTexts(call, [words]);
    if (stopped) return stopped;
    return changeQuestion(call, { action: 'question.answer', act: 'answer', ...which }, () => ({
      answer: words,
    }));
  },
  answerQuestion,
);
