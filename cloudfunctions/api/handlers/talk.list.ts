import { isOpenForTalk } from '@core/domain/talk/rules';
import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { one } from '../../kit/store';
import { linesOf, shownLines, unreadIn } from '../talkLines';
import { partIn } from '../talking';

/** What both sides have said to each other, for them and for the desk. */
export const talkList = reads('talk.list', async ({ id, after, before }, call) => {
  const part = partIn(await one('orders', id), call);
  if (isRefused(part)) return part;
  const [head, { lines, earlier }] = await Promise.all([
    one('talkHeads', id),
    linesOf(part, { after, before }),
  ]);
  const [list, unread] = await Promise.all([shownLines(lines, part, call), unreadIn(head, part, call)]);
  const { order, side } = part;
  return { list, side, open: isOpenForTalk(order), last: head?.last ?? 0, unread, earlier };
});
