import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** Puts away a show in which nothing waits any more. */
export const showArchive = acts(
  'show.archive',
  (which, call) => changeShow(call, { action: 'show.archive', act: 'archive', ...which }),
  answerShow,
);
