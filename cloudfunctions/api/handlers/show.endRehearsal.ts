import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** Back to where it was before the rehearsal. */
export const showEndRehearsal = acts(
  'show.endRehearsal',
  (which, call) => changeShow(call, { action: 'show.endRehearsal', act: 'endRehearsal', ...which }),
  answerShow,
);
