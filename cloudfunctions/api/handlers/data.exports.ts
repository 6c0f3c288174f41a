import { MINUTE } from '@core/domain/calendar/time';
import type { JobRow } from '../../kit/documents';
import { reads } from '../../kit/handler';
import { linksTo } from '../../kit/storage';
import { many } from '../../kit/store';
import { copiesOf } from '../copies';

/** How long a link works; opening the page again makes a new one. */
const LINK_MINUTES = 10;

/** The caller's copies, the latest first, each with a link of its own that soon ends. */
export const dataExports = reads('data.exports', async (_input, call) => {
  const jobs = await copiesOf(call);
  const files = await many('files', jobs.map(fileOf));
  const own = new Map(files.filter(({ ownerId }) => ownerId === call.id).map((file) => [file._id, file]));
  const links = await linksTo(
    [...own.values()].map(({ fileId }) => fileId),
    LINK_MINUTES * 60,
  );
  return {
    list: jobs.map((job) => {
      const { _id: id, at, progress } = job;
      const url = links.get(own.get(fileOf(job))?.fileId ?? '');
      if (job.state === 'running') return { id, at, progress, state: 'running' as const };
      if (job.state !== 'done') return { id, at, progress, state: 'failed' as const };
      if (url === undefined) return { id, at, progress, state: 'gone' as const };
      return { id, at, progress, state: 'ready' as const, url, linkUntil: call.now + LINK_MINUTES * MINUTE };
    }),
  };
});

const fileOf = ({ result }: JobRow): string => String(result?.file ?? '');
