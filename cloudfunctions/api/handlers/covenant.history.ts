import { picturesIn } from '@core/domain/notice/block';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { page } from '../../kit/store';
import { agreeingTo, covenantFor } from '../covenantViews';
import { shownBlocks } from '../noticeViews';
import { picturesOf } from '../pictures';

/** Editions of a page, so that with their pictures it stays within a hundred documents. */
const EDITIONS = 5;

/** Every edition that people have read, the latest first, with how many households agreed to it. */
export const covenantHistory = reads('covenant.history', async ({ id, cursor }, call) => {
  if (!(await covenantFor(id, call))) return refused('NOT_FOUND');
  const where = { covenantId: id };
  const { list, next } = await page('covenantEditions', where, ['edition', 'desc'], EDITIONS, cursor);
  const [pictures, agreed] = await Promise.all([
    picturesOf(list.flatMap(({ blocks }) => picturesIn(blocks))),
    Promise.all(list.map(({ edition }) => agreeingTo(id, edition))),
  ]);
  const shown = list.map(({ _id, edition, title, blocks, at, why }, n) => ({
    ...{ id: _id, edition, title, at, why, agreed: agreed[n] ?? 0 },
    blocks: shownBlocks(blocks, pictures, call),
  }));
  return { list: shown, next };
});
