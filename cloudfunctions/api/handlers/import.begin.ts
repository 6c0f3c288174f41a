import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { newImport } from '../../kit/imports';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';
import { mayCarry } from '../importing';

/** Has a table looked through by a job. Nothing is changed by it. */
export const importBegin = acts(
  'import.begin',
  async ({ kind, file: fileId, place }, call) => {
    if (!call.reaches({ place }) || !mayCarry(call, kind, place)) return refused('NOT_FOUND');
    const [file, region] = await Promise.all([one('files', fileId), one('regions', place)]);
    if (file?.ownerId !== call.id || !file.path.startsWith('imports/') || !region)
      return refused('NOT_FOUND');
    if (!(await linksTo([file.fileId])).has(file.fileId)) return refused('NOT_UPLOADED');
    const [id, job] = [newId(), newId()];
    const begun = await commitOnce(call, async (tx) => {
      await tx.add(
        'imports',
        newImport({ _id: id, kind, place, file: fileId, job, by: call.id, at: call.now }),
      );
      await tx.add('jobs', jobOf(call, job, 'importCheck', { place, input: { importId: id } }));
      return { id };
    });
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
