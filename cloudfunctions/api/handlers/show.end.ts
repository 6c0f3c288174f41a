import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** The end, on somebody's word. */
export const showEnd = acts(
  'show.end',
  (which, call) => changeShow(call, { action: 'show.end', act: 'end', ...which }),
  answerShow,
);
