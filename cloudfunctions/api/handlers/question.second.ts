import { acts } from '../../kit/handler';
import { changeQuestion } from '../changeQuestion';
import { answerQuestion } from '../questionViews';

/** Wants to know it as well: counts once a person. */
export const questionSecond = acts(
  'question.second',
  (which, call) => changeQuestion(call, { action: 'question.second', act: 'second', ...which }),
  answerQuestion,
);
