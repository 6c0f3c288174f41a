import { acts } from '../../kit/handler';
import { changeQuestion } from '../changeQuestion';
import { answerQuestion } from '../questionViews';

/** Takes back what waits still. */
export const questionWithdraw = acts(
  'question.withdraw',
  (which, call) => changeQuestion(call, { action: 'question.withdraw', act: 'withdraw', ...which }),
  answerQuestion,
);
