import type { Output } from '@core/contract/index';
import { neighbourName, quietChat, type Chat, type Comment } from '@core/domain/live/comment';
import type { RoomParts, Said } from '@core/domain/live/room';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { idOf } from '../kit/ids';
import { tellRoom } from '../kit/rooms';
import { one } from '../kit/store';
import { namesIn, peopleOf, type Names } from './names';

export const commentId = (showId: string, seq: number): string => `${showId}-${String(seq)}`;
/** By what a person is known in the chat of one show; it leads back to nobody. */
export const commenterId = (showId: string, personId: string): string => idOf('comments', showId, personId);

/** Comments as everybody reads them; those of who runs the show with their names. */
export async function saidOf(comments: readonly Comment[], call: Call): Promise<Said[]> {
  const named = comments.filter(({ crew }) => crew !== undefined);
  const holders = named.map(({ personId, crew }) => ({ personId, role: crew?.role ?? 'resident' }));
  const names = namesIn(await peopleOf(holders, call));
  return comments.map((comment) => shown(comment, names));
}

function shown({ showId, seq, number, personId, crew, words, at }: Comment, names: Names): Said {
  const name = (crew && names.get(personId)) ?? neighbourName(showId, number);
  return { seq, number, name, words, at, ...(crew ? { crew } : {}) };
}

/** What holds in the chat, as the room tells it. */
export async function chatPart(chat: Chat, call: Call): Promise<RoomParts['chat']> {
  const { version, slow, gone, poll } = chat;
  const comment =
    chat.pinned === undefined ? undefined : await one('comments', commentId(chat._id, chat.pinned));
  const [pinned] = comment && comment.goneAt === undefined ? await saidOf([comment], call) : [];
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
  { showId = '', seq = '' }: ActResult,
  call: Call,
): Promise<Output<'comment.post'>> {
  const comment = await one('comments', commentId(showId, Number(seq)));
  const [said] = comment ? await saidOf([comment], call) : [];
  if (!comment || !said) throw new Error('a comment that was committed is not there');
  if (comment.goneAt === undefined) await tellRoom(showId, { kind: 'comment', said });
  return { comment: said };
}
