import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';

/** Everything has been done and looked at again. */
export const hearingClose = acts(
  'hearing.close',
  (which, call) => changeHearing(call, { action: 'hearing.close', act: 'close', ...which }),
  answerHearing,
);
