import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { editedOf } from '../noticeViews';

/** One notice as it will be read and as it stands, for staff of its place. */
export const noticeEdit = reads('notice.edit', async ({ id }, call) => {
  const notice = await one('notices', id);
  if (!notice || !call.reaches({ place: notice.place })) return refused('NOT_FOUND');
  return { notice: await editedOf(notice, call) };
});
