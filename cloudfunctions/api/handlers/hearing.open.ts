import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';

/** Lets people book before the clock does. */
export const hearingOpen = acts(
  'hearing.open',
  (which, call) => changeHearing(call, { action: 'hearing.open', act: 'open', ...which }),
  answerHearing,
);
