import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** On air, on somebody's word. */
export const showStart = acts(
  'show.start',
  (which, call) => changeShow(call, { action: 'show.start', act: 'start', ...which }),
  answerShow,
);
