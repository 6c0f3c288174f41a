import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';

/** Good for minutes, like any link to a sheet. */
const LINK_SECONDS = 600;

/** A link to a sheet that the caller had made, while people still read the notice. */
export const noticeSheet = reads('notice.sheet', async ({ id }, call) => {
  const job = await one('jobs', id);
  if (job?.kind !== 'printNotice' || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
  const notice = await one('notices', job.input?.notice ?? '');
  if (!notice?.shown) return refused('NOT_FOUND');
  const fileId = String(job.result?.fileId ?? '');
  const url = (await linksTo([fileId].filter(Boolean), LINK_SECONDS)).get(fileId);
  if (job.state !== 'done' || url === undefined) return refused('NOT_READY');
  return { url, name: `${notice.title}.pdf`, missing: String(job.result?.missing ?? '') };
});
