import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeChat } from '../changeChat';
import { commentId, showChat } from '../commentViews';

/** Puts one comment above the others; the one before it goes back to its place. */
export const commentPin = acts(
  'comment.pin',
  ({ show, seq }, call) =>
    changeChat(call, { action: 'comment.pin', show }, async (chat, _known, tx) => {
      const comment = await tx.get('comments', commentId(show, seq));
      return !comment || comment.goneAt !== undefined ? refused('COMMENT_GONE') : { ...chat, pinned: seq };
    }),
  showChat,
);
