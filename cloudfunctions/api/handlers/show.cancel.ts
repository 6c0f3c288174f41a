import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';
import { checkTexts } from '../texts';

/** Calls a show off, with a word why. */
export const showCancel = acts(
  'show.cancel',
  async ({ reason, ...which }, call) => {
    const stopped = await checkTexts(call, [reason]);
    if (stopped) return stopped;
    return changeShow(call, { action: 'show.cancel', act: 'cancel', ...which }, () => ({ reason }));
  },
  answerShow,
);
