import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';

/** Too few have come for it to be held. */
export const hearingLacksQuorum = acts(
  'hearing.lacksQuorum',
  (which, call) => changeHearing(call, { action: 'hearing.lacksQuorum', act: 'lacksQuorum', ...which }),
  answerHearing,
);
