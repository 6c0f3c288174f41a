import { isReadable } from '@core/domain/notice/block';
import { isLater } from '@core/domain/notice/notice';
import { stepped } from '@core/domain/notice/steps';
import { acts } from '../../kit/handler';
import { goOut, reachOf } from '../../kit/notices';
import { startJobs } from '../../kit/nudge';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showNotice } from '../noticeViews';
import { changeNotice } from '../noticing';

/** Publishes a notice now, or lets it wait for its hour. */
export const noticePublish = acts(
  'notice.publish',
  async ({ publishAt, ...which }, call) => {
    const { now, id: by } = call;
    if (publishAt !== undefined && !isLater(publishAt, now)) return refused('NOTICE_TIME');
    const seen = await one('notices', which.id);
    if (!seen) return refused('NOT_FOUND');
    const reach = await reachOf(seen, now);
    const act = publishAt === undefined ? 'publish' : 'schedule';
    const result = await changeNotice(call, { ...which, act }, async (notice, tx) => {
      if (!isReadable(notice.title, notice.blocks)) return refused('NOTICE_EMPTY');
      if (publishAt !== undefined)
        return stepped({ ...notice, publishedBy: by }, 'schedule', now, { publishAt });
      return goOut(tx, notice, { act: 'publish', now, by, reach });
    });
    if (!isRefused(result) && publishAt === undefined) await startJobs();
    return result;
  },
  showNotice,
);
