import { isNumbered, runsShow } from '@core/domain/live/comment';
import { commentAt } from '../../kit/chatPart';
import { commentGone } from '../../kit/commentGone';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { tellRoom } from '../../kit/rooms';
import { inChat } from '../changeChat';
import { showChat } from '../commentViews';

/** Takes back what one said, or what has no place there; it goes from every page, and its words for good. */
export const commentWithdraw = acts(
  'comment.withdraw',
  async ({ show, seq }, call) => {
    const found = await commentAt(show, seq);
    return inChat<'comment.withdraw'>(call, show, async (_chat, { relations }, tx) => {
      const comment = found && (await tx.get('comments', found._id));
      if (!comment || !isNumbered(comment) || comment.goneAt !== undefined) return refused('COMMENT_GONE');
      if (comment.personId !== call.id && !runsShow(relations)) return refused('COMMENT_NOT_YOURS');
      await commentGone(tx, comment, call.now);
      return { showId: show, seq: String(seq) };
    });
  },
  async ({ showId = '', seq = '' }, call) => {
    await tellRoom(showId, { kind: 'withdrawn', seqs: [Number(seq)] });
    await showChat({ showId }, call);
    return {};
  },
);
