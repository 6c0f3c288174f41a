import { picturesIn } from '@core/domain/notice/block';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { shownBlocks } from '../noticeViews';
import { noticeFor } from '../noticing';
import { picturesOf } from '../pictures';

/** Every edition that people have read, the latest first. What was taken back altogether shows none. */
export const noticeHistory = reads('notice.history', async ({ id, cursor }, call) => {
  const notice = await noticeFor(id, call);
  if (!notice) return refused('NOT_FOUND');
  if (notice.state === 'withdrawn') return { list: [] };
  const { list, next } = await page('noticeEditions', { noticeId: id }, ['edition', 'desc'], PAGE, cursor);
  const pictures = await picturesOf(list.flatMap(({ blocks }) => picturesIn(blocks)));
  const shown = list.map(({ _id, edition, title, blocks, at, why }) => ({
    ...{ id: _id, edition, title, at, why },
    blocks: shownBlocks(blocks, pictures, call),
  }));
  return { list: shown, next };
});
