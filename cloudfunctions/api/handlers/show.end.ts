import { acts } from '../../kit/handler';
import { offAir } from '../../kit/offAir';
import { isRefused } from '../../kit/refused';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** The end, on somebody's word. Its picture is cut off; what is sent afterwards is not in what can be watched again. */
export const showEnd = acts(
  'show.end',
  async (which, call) => {
    const done = await changeShow(call, { action: 'show.end', act: 'end', ...which });
    if (!isRefused(done)) await offAir(which.id, call.now);
    return done;
  },
  answerShow,
);
