import { acts, nothing } from '../../kit/handler';
import { answerCorrection, declineCorrection } from '../answeringCorrection';
import { refused } from '../../kit/refused';

/** Takes a correction over as a new edition, or says why the minutes stay as they are. */
export const minutesAnswer = acts(
  'minutes.answer',
  async ({ said, ...answer }, call) => {
    if (said) return answerCorrection(call, { ...answer, said });
    return answer.words === '' ? refused('ANSWER_EMPTY') : declineCorrection(call, answer);
  },
  nothing,
);
