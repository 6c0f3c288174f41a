import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';

/** Has a notice that people read put on paper: 明白纸. */
export const noticePrint = acts(
  'notice.print',
  async ({ id }, call) => {
    const notice = await one('notices', id);
    if (!notice || !call.reaches({ place: notice.place })) return refused('NOT_FOUND');
    if (!notice.shown) return refused('NOTICE_NOT_NOW');
    const job = newId();
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, job, 'printNotice', { place: notice.place, input: { notice: id } }));
      return { id: job };
    });
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
