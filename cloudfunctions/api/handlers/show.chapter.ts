import { acts } from '../../kit/handler';
import { changeShow } from '../changeShow';
import { answerShow } from '../showViews';

/** A chapter of what was planned begins. */
export const showChapter = acts(
  'show.chapter',
  ({ id, chapter }, call) =>
    changeShow(call, { action: 'show.chapter', act: 'chapter', id }, () => ({ chapter })),
  answerShow,
);
