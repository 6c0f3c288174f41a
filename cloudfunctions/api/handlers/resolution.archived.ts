import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';
import { archivableFor } from '../archiving';

/** Good for minutes, like any link to a sheet. */
const LINK_SECONDS = 600;

/** A link to the document that the caller had made, for as long as he may read what stands in it. */
export const resolutionArchived = reads('resolution.archived', async ({ id }, call) => {
  const job = await one('jobs', id);
  if (job?.kind !== 'archiveHearing' || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
  const hearing = await archivableFor(job.input?.hearing ?? '', call);
  if (!hearing) return refused('NOT_FOUND');
  const fileId = String(job.result?.fileId ?? '');
  const url = (await linksTo([fileId].filter(Boolean), LINK_SECONDS)).get(fileId);
  if (job.state !== 'done' || url === undefined) return refused('NOT_READY');
  return { url, name: `${hearing.title}.pdf`, missing: String(job.result?.missing ?? '') };
});
