import { changedChat, unpinned, withdrawn, type Comment } from '@core/domain/live/comment';
import type { Tx } from './transaction';

/** A comment that nobody reads any more: its words go for good, and it stands above the others no longer. */
export async function commentGone(tx: Tx, comment: Comment, now: number): Promise<void> {
  await tx.put('comments', withdrawn(comment, now));
  const chat = await tx.get('chats', comment.showId);
  if (chat?.pinned === comment.seq) await tx.put('chats', changedChat(unpinned(chat), now));
}
