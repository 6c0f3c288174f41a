import { mayShow } from '@core/domain/live/showTake';
import { acts } from '../../kit/handler';
import { keepOut } from '../../kit/keepOut';
import { LiveUnsure } from '../../kit/liveApi';
import { logFailure } from '../../kit/log';
import { refused } from '../../kit/refused';
import { changeShow } from '../changeShow';
import { answerShow, showFor } from '../showViews';

/** Cuts the picture off. Asked of the provider first: what cannot be cut off is not said to have been. */
export const showDrop = acts(
  'show.drop',
  async ({ id }, call) => {
    const known = await showFor(id, call);
    if (!known) return refused('NOT_FOUND');
    const { show, relations } = known;
    if (mayShow(show, 'drop', relations, call.now)) {
      try {
        await keepOut(id, call.now);
      } catch (error) {
        if (!(error instanceof LiveUnsure)) throw error;
        logFailure('drop', error);
        return refused('STREAM_STAYS');
      }
    }
    return changeShow(call, { action: 'show.drop', act: 'drop', id });
  },
  answerShow,
);
