import { acts } from '../../kit/handler';
import { changeQuestion } from '../changeQuestion';
import { answerQuestion } from '../questionViews';

/** Does not want to know it any more. */
export const questionUnsecond = acts(
  'question.unsecond',
  (which, call) => changeQuestion(call, { action: 'question.unsecond', act: 'unsecond', ...which }),
  answerQuestion,
);
