import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';
import { checkTexts } from '../texts';

/** Puts a session off; those who booked hear of it at once. */
export const hearingPostpone = acts(
  'hearing.postpone',
  async ({ reason, ...which }, call) => {
    const stopped = await checkTexts(call, [reason]);
    if (stopped) return stopped;
    return changeHearing(call, { action: 'hearing.postpone', act: 'postpone', ...which }, () => ({ reason }));
  },
  answerHearing,
);
