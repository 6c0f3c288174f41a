import { stepped } from '@core/domain/notice/steps';
import { acts } from '../../kit/handler';
import { showNotice } from '../noticeViews';
import { changeNotice } from '../noticing';

/** Lets a notice stand above the others, or no longer. */
export const noticePin = acts(
  'notice.pin',
  ({ pinned, ...which }, call) =>
    changeNotice(call, { ...which, act: 'pin' }, (notice) =>
      Promise.resolve(stepped(notice, 'pin', call.now, { pinned })),
    ),
  showNotice,
);
