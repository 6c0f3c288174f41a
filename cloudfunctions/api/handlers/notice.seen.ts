import { acts, nothing } from '../../kit/handler';
import { noticeReadId } from '../../kit/notices';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { noticeFor } from '../noticing';

/** The caller has opened a notice. Opened again, he still counts once; nothing says that it was he. */
export const noticeSeen = acts(
  'notice.seen',
  async ({ id }, call) => {
    if (!(await noticeFor(id, call))) return refused('NOT_FOUND');
    const _id = noticeReadId(id, call.id);
    return commitOnce(call, async (tx) => {
      if (!(await tx.get('noticeReads', _id)))
        await tx.put('noticeReads', { _id, noticeId: id, at: call.now });
      return { id };
    });
  },
  nothing,
);
