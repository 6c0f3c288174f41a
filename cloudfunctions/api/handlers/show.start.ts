import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { seeToRecording } from '../../kit/seeToRecording';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** On air, on somebody's word; from now on it is recorded, and what was rehearsed is not. */
export const showStart = acts(
  'show.start',
  async (which, call) => {
    const done = await changeShow(call, { action: 'show.start', act: 'start', ...which });
    if (!isRefused(done)) await seeToRecording(which.id, call.now);
    return done;
  },
  answerShow,
);
