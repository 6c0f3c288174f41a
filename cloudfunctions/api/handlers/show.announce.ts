import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** From now on those for whom it is find the show, and are told of it. */
export const showAnnounce = acts(
  'show.announce',
  (which, call) => changeShow(call, { action: 'show.announce', act: 'announce', ...which }),
  answerShow,
);
