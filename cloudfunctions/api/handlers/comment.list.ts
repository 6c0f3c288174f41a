import { partRefusal, quietChat, runsShow } from '@core/domain/live/comment';
import { chatPart } from '../../kit/chatPart';
import { commenterId } from '../../kit/commenterId';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { saidOf } from '../../kit/saidComments';
import { one } from '../../kit/store';
import { commentPage, withdrawnOfLate } from '../commentPage';
import { showFor } from '../showViews';

/** What was said, a page at a time, out of the database; what is new the room tells. */
export const commentList = reads('comment.list', async ({ show: id, after, before }, call) => {
  const known = await showFor(id, call);
  if (!known) return refused('NOT_FOUND');
  const [stored, commenter, page, withdrawn] = await Promise.all([
    one('chats', id),
    one('commenters', commenterId(id, call.id)),
    commentPage(id, { after, before }),
    withdrawnOfLate(id),
  ]);
  const { comments, ...reach } = page;
  const chat = stored ?? quietChat(id, call.now);
  const shown = comments.filter(({ goneAt }) => goneAt === undefined);
  const [list, part] = await Promise.all([saidOf(shown, [call.person]), chatPart(chat, [call.person])]);
  const muted = commenter?.mutedAt !== undefined;
  const moderates = runsShow(known.relations);
  return {
    ...{ list, ...reach, withdrawn, chat: { ...part, last: chat.last } },
    ...{ mine: commenter?.number, muted, moderates },
    mayPost: partRefusal(known.show, call.caller, known.relations) === undefined && (moderates || !muted),
  };
});
