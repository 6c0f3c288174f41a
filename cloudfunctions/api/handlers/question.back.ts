import { acts } from '../../kit/handler';
import { changeQuestion } from '../changeQuestion';
import { answerQuestion } from '../questionViews';

/** It was not answered after all: back into the line, where it was. */
export const questionBack = acts(
  'question.back',
  (which, call) => changeQuestion(call, { action: 'question.back', act: 'back', ...which }),
  answerQuestion,
);
