import { commentAt } from '../../kit/chatPart';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeChat } from '../changeChat';
import { showChat } from '../commentViews';

/** Puts one comment above the others; the one before it goes back to its place. */
export const commentPin = acts(
  'comment.pin',
  async ({ show, seq }, call) => {
    const found = await commentAt(show, seq);
    return changeChat(call, { action: 'comment.pin', show }, async (chat, _known, tx) => {
      const comment = found && (await tx.get('comments', found._id));
      return !comment || comment.goneAt !== undefined ? refused('COMMENT_GONE') : { ...chat, pinned: seq };
    });
  },
  showChat,
);
