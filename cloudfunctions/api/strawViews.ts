import type { Output } from '@core/contract/index';
import { openPoll } from '@core/domain/straw/straw';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { showChat } from './commentViews';
import { answerId } from './floorViews';
import { showFor } from './showViews';

/** What those who watch are asked, and were; of answers there are numbers alone, once it is closed. */
export async function showStraw(
  { showId = '' }: ActResult,
  call: Call,
): Promise<Output<'straw.get'> | Refused<'NOT_FOUND'>> {
  const [known, chat] = await Promise.all([showFor(showId, call), one('chats', showId)]);
  if (!known) return refused('NOT_FOUND');
  const open = chat && openPoll(chat);
  const answered = open && (await one('pollParts', answerId(open.id, call.id)));
  return { straw: chat?.poll, past: chat?.past ?? [], answered: answered !== undefined };
}

/** The same after it was opened or closed; the room is told as well. */
export async function tellStraw(
  result: ActResult,
  call: Call,
): Promise<Output<'straw.get'> | Refused<'NOT_FOUND'>> {
  await showChat(result, call);
  return showStraw(result, call);
}
