import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';

/** Good for minutes, like any link to a sheet. */
const LINK_SECONDS = 600;

/** A link to a card or a book that the caller had made. */
export const wishSheet = reads('wish.sheet', async ({ id }, call) => {
  const job = await one('jobs', id);
  const printed = job?.kind === 'printWish' || job?.kind === 'printWishBook';
  if (!job || !printed || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
  const fileId = String(job.result?.fileId ?? '');
  const url = (await linksTo([fileId].filter(Boolean), LINK_SECONDS)).get(fileId);
  if (job.state !== 'done' || url === undefined) return refused('NOT_READY');
  const name = job.kind === 'printWish' ? '微心愿' : `${job.input?.year ?? ''} 年心愿册`;
  return { url, name: `${name}.pdf`, missing: String(job.result?.missing ?? '') };
});
