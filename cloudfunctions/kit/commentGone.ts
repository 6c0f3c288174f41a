import { changedChat, chatWithout, withdrawn, type Comment } from '@core/domain/live/comment';
import type { Tx } from './transaction';

/** A comment that nobody reads any more: its words go for good, and it neither counts nor stands above the others. */
export async function commentGone(tx: Tx, comment: Comment, now: number): Promise<void> {
  await tx.put('comments', withdrawn(comment, now));
  const chat = await tx.get('chats', comment.showId);
  const after = chat && chatWithout(chat, comment);
  if (after && after !== chat) await tx.put('chats', changedChat(after, now));
}
