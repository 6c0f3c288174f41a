import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { widestScope } from '../deskPlace';

/** 需求清单: what a place needs and has not found yet, the latest first. */
export const needList = reads('need.list', async ({ place: asked, cursor }, call) => {
  const place = asked ?? widestScope(call) ?? '';
  if (!call.reaches({ place })) return refused('NOT_FOUND');
  const { list, next } = await page('needs', { place, state: 'open' }, ['at', 'desc'], PAGE, cursor);
  return { list: list.map((row) => ({ ...row, id: row._id })), next };
});
