import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';
import { isImportKind, mayCarry } from '../importing';
import { noticeWriters } from '@core/domain/notice/steps';
import { statisticsReaders } from '@core/domain/statistics/readers';
import { holds } from '@core/domain/people/person';
import type { Call } from '../../kit/call';
import type { JobRow } from '../../kit/documents';

/** Good for minutes: whoever has the link has the table. */
const LINK_SECONDS = 600;

/** A link to a table that the caller had written, while his role still reaches the place it is about. */
export const exportLink = reads('export.link', async ({ id }, call) => {
  const job = await one('jobs', id);
  if (job?.kind !== 'export' || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
  if (!mayTake(call, job)) return refused('NOT_FOUND');
  const fileId = String(job.result?.fileId ?? '');
  const url = (await linksTo([fileId].filter(Boolean), LINK_SECONDS)).get(fileId);
  return job.state === 'done' && url !== undefined
    ? { url, name: fileId.slice(fileId.lastIndexOf('/') + 1) }
    : refused('NOT_READY');
});

/** Figures are for who may read them, answers for who may ask, the other tables for who may carry such a one. */
function mayTake(call: Call, { input: { kind = '' } = {}, place = '' }: JobRow): boolean {
  if (kind === 'statistics') return holds(call.caller, statisticsReaders, place);
  if (kind === 'survey') return holds(call.caller, noticeWriters, place);
  return isImportKind(kind) && mayCarry(call, kind, place);
}
