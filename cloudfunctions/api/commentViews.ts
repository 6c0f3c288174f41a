import type { Output } from '@core/contract/index';
import { quietChat } from '@core/domain/live/comment';
import type { Call } from '../kit/call';
import { chatPart } from '../kit/chatPart';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { tellRoom } from '../kit/rooms';
import { saidOf } from '../kit/saidComments';
import { one } from '../kit/store';
import { withNumber } from './ownNumber';

/** The answer of acts on what holds in the chat; the room is told as well. */
export async function showChat({ showId = '' }: ActResult, call: Call): Promise<Output<'comment.pin'>> {
  const chat = (await one('chats', showId)) ?? quietChat(showId, call.now);
  const part = await chatPart(chat, [call.person]);
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
