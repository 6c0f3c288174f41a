import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { bytesOf, deleteFiles, linksTo } from '../../kit/storage';
import { one } from '../../kit/store';

const MOST_BYTES = 5_000_000;
const isPdf = (bytes: Buffer): boolean =>
  bytes.length <= MOST_BYTES && bytes.subarray(0, 5).toString('latin1') === '%PDF-';

/** The PDF has been put there; what is none goes at once. Whoever publishes the notice answers for what it says. */
export const noticeAttached = acts(
  'notice.attached',
  async ({ id }, call) => {
    const file = await one('files', id);
    if (file?.ownerId !== call.id || !file.path.startsWith('attachments/')) return refused('NOT_FOUND');
    if (!(await linksTo([file.fileId])).has(file.fileId)) return refused('NOT_UPLOADED');
    if (!isPdf(await bytesOf(file.fileId))) {
      await deleteFiles([file.fileId]);
      return refused('NOT_A_PDF');
    }
    return commitOnce(call, async (tx) => {
      await tx.put('files', { ...file, state: 'checked' });
      return { id };
    });
  },
  nothing,
);
