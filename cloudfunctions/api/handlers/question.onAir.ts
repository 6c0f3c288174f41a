import { acts } from '../../kit/handler';
import { changeQuestion } from '../changeQuestion';
import { answeredBefore } from '../airing';
import { answerQuestion } from '../questionViews';

/** It is being answered aloud from now; what was before is answered thereby. */
export const questionOnAir = acts(
  'question.onAir',
  (which, call) =>
    changeQuestion(call, { action: 'question.onAir', act: 'onAir', ...which }, async (asked) => {
      await answeredBefore(asked, call);
      return {};
    }),
  answerQuestion,
);
