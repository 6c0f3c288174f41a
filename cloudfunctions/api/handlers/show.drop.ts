import { MINUTE } from '@core/domain/calendar/time';
import { streamOf } from '@core/domain/live/show';
import { mayShow } from '@core/domain/live/showTake';
import { acts } from '../../kit/handler';
import { forbidStream, LiveUnsure } from '../../kit/live';
import { logFailure } from '../../kit/log';
import { refused } from '../../kit/refused';
import { changeShow } from '../changeShow';
import { answerShow, showFor } from '../showViews';

/** A camera that comes back by itself would be on air again at once; a host who means to has time left. */
const KEPT_OUT = MINUTE;

/** Cuts the picture off. Asked of the provider first: what cannot be cut off is not said to have been. */
export const showDrop = acts(
  'show.drop',
  async ({ id }, call) => {
    const known = await showFor(id, call);
    if (!known) return refused('NOT_FOUND');
    const { show, relations } = known;
    if (mayShow(show, 'drop', relations, call.now)) {
      try {
        await forbidStream(streamOf(id), call.now + KEPT_OUT, call.now);
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
