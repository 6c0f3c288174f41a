import type { Output } from '@core/contract/index';
import { quietChat, type Chat, type Comment } from '@core/domain/live/comment';
import type { RoomParts } from '@core/domain/live/room';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { isNumbered } from '../kit/numberComments';
import { refused, type Refused } from '../kit/refused';
import { tellRoom } from '../kit/rooms';
import { saidOf } from '../kit/saidComments';
import { find, one } from '../kit/store';
import { withNumber } from './ownNumber';

/** One comment by its place in the show; it never gets another. */
export async function commentAt(showId: string, seq: number): Promise<Comment | undefined> {
  const [found] = await find('comments', { showId, seq }, 1);
  return found && isNumbered(found) ? found : undefined;
}

/** What holds in the chat, as the room tells it. */
export async function chatPart(chat: Chat, call: Call): Promise<RoomParts['chat']> {
  const { version, slow, gone, poll } = chat;
  const comment = chat.pinned === undefined ? undefined : await commentAt(chat._id, chat.pinned);
  const [pinned] = comment && comment.goneAt === undefined ? await saidOf([comment], [call.person]) : [];
  return {
    ...{ version, slow },
    ...(gone === undefined ? {} : { gone }),
    ...(pinned ? { pinned } : {}),
    ...(poll ? { straw: poll } : {}),
  };
}

/** The answer of acts on what holds in the chat; the room is told as well. */
export async function showChat({ showId = '' }: ActResult, call: Call): Promise<Output<'comment.pin'>> {
  const chat = (await one('chats', showId)) ?? quietChat(showId, call.now);
  const part = await chatPart(chat, call);
  await tellRoom(showId, { kind: 'parts', parts: { chat: part } });
  return { chat: { ...part, last: chat.last } };
}

/** The answer to who said something; the room is told, also when it is sent again. */
export async function showComment(
  { showId = '', comment: id = '' }: ActResult,
  call: Call,
): Promise<Output<'comment.post'> | Refused<'BUSY'>> {
  const numbered = await withNumber({ showId, id, now: call.now });
  // It will have its number all the same: sent again under its key, the answer is this comment.
  if (!numbered) return refused('BUSY');
  const { comment, told } = numbered;
  const [said] = await saidOf([comment], [call.person]);
  if (!said) throw new Error('a comment is not shown');
  if (!told && comment.goneAt === undefined) await tellRoom(showId, { kind: 'comments', said: [said] });
  return { comment: said };
}
