import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { viewOf } from '../noticeViews';
import { noticeFor } from '../noticing';

/** One notice, for whom it is for. */
export const noticeGet = reads('notice.get', async ({ id }, call) => {
  const notice = await noticeFor(id, call);
  return notice ? { notice: await viewOf(notice, call) } : refused('NOT_FOUND');
});
