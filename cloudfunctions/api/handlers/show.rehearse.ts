import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** Tries camera and sound; its crew alone sees the picture. */
export const showRehearse = acts(
  'show.rehearse',
  (which, call) => changeShow(call, { action: 'show.rehearse', act: 'rehearse', ...which }),
  answerShow,
);
