import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';
import { checkTexts } from '../texts';

/** Calls a session off, with a word why. */
export const hearingCancel = acts(
  'hearing.cancel',
  async ({ reason, ...which }, call) => {
    const stopped = await checkTexts(call, [reason]);
    if (stopped) return stopped;
    return changeHearing(call, { action: 'hearing.cancel', act: 'cancel', ...which }, () => ({ reason }));
  },
  answerHearing,
);
