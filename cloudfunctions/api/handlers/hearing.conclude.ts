import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';

/** Nothing was to be resolved: on to what is to be done. */
export const hearingConclude = acts(
  'hearing.conclude',
  (which, call) => changeHearing(call, { action: 'hearing.conclude', act: 'conclude', ...which }),
  answerHearing,
);
