import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';

/** The session is over; the minutes are due within a day. */
export const hearingEnd = acts(
  'hearing.end',
  (which, call) => changeHearing(call, { action: 'hearing.end', act: 'end', ...which }),
  answerHearing,
);
