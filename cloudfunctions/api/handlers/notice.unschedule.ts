import { stepped } from '@core/domain/notice/steps';
import { acts } from '../../kit/handler';
import { showNotice } from '../noticeViews';
import { changeNotice } from '../noticing';

/** Makes a draft again of what waits for its hour. */
export const noticeUnschedule = acts(
  'notice.unschedule',
  (which, call) =>
    changeNotice(call, { ...which, act: 'unschedule' }, (notice) =>
      Promise.resolve(stepped(notice, 'unschedule', call.now)),
    ),
  showNotice,
);
