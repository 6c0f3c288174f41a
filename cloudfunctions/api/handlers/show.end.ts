import { streamOf } from '@core/domain/live/show';
import { acts } from '../../kit/handler';
import { cutOff } from '../../kit/live';
import { isRefused } from '../../kit/refused';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** The end, on somebody's word. What is said in front of a camera afterwards is not recorded. */
export const showEnd = acts(
  'show.end',
  async (which, call) => {
    const done = await changeShow(call, { action: 'show.end', act: 'end', ...which });
    if (!isRefused(done)) await cutOff(streamOf(which.id), call.now);
    return done;
  },
  answerShow,
);
