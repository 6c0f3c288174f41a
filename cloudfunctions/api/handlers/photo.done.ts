import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { linksTo } from '../../kit/storage';
import { one } from '../../kit/store';
import { cleanedFile } from '../cleanedFile';
import { looking } from '../looking';

/** The picture has been put there: without where it was taken it goes to WeChat, and its owner sees it from now on. */
export const photoDone = acts(
  'photo.done',
  async ({ id }, call) => {
    const file = await one('files', id);
    if (file?.ownerId !== call.id) return refused('NOT_FOUND');
    const url = (await linksTo([file.fileId])).get(file.fileId);
    if (url === undefined) return refused('NOT_UPLOADED');
    const stopped = await cleanedFile(file);
    if (isRefused(stopped)) return stopped;
    const traceId = await looking('picture', url, call);
    if (traceId === undefined) return refused('BUSY');
    return commitOnce(call, async (tx) => {
      await tx.put('files', { ...file, state: 'uploaded', traceId });
      return { id };
    });
  },
  nothing,
);
