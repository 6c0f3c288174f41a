import { stepped } from '@core/domain/notice/steps';
import { acts } from '../../kit/handler';
import { showNotice } from '../noticeViews';
import { changeNotice } from '../noticing';

/** Puts a draft away that nobody has read. */
export const noticeDiscard = acts(
  'notice.discard',
  (which, call) =>
    changeNotice(call, { ...which, act: 'discard' }, (notice) =>
      Promise.resolve(stepped(notice, 'discard', call.now)),
    ),
  showNotice,
);
