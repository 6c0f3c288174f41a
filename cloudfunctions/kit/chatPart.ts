import { isNumbered, type Chat, type Comment } from '@core/domain/live/comment';
import type { RoomParts } from '@core/domain/live/room';
import type { PersonRow } from './documents';
import { saidOf } from './saidComments';
import { find } from './store';

/** One comment by its place in the show; it never gets another. */
export async function commentAt(showId: string, seq: number): Promise<Comment | undefined> {
  const [found] = await find('comments', { showId, seq }, 1);
  return found && isNumbered(found) ? found : undefined;
}

/** What holds in the chat, as the room tells it. `read`: people who are at hand already. */
export async function chatPart(
  chat: Chat,
  read: readonly PersonRow[] = [],
): Promise<NonNullable<RoomParts['chat']>> {
  const { version, slow, gone, poll } = chat;
  const comment = chat.pinned === undefined ? undefined : await commentAt(chat._id, chat.pinned);
  const [pinned] = comment && comment.goneAt === undefined ? await saidOf([comment], read) : [];
  return {
    ...{ version, slow },
    ...(gone === undefined ? {} : { gone }),
    ...(pinned ? { pinned } : {}),
    ...(poll ? { straw: poll } : {}),
  };
}
