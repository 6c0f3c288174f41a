import type { Order } from '@core/domain/order/order';
import type { Relation } from '@core/domain/order/steps';
import { relationsTo, subjectOf } from '@core/domain/order/visibility';
import { hearersOf, isOpenForTalk, reads, withLine } from '@core/domain/talk/rules';
import { isPresetOf, type Line, type Said, type Side } from '@core/domain/talk/talk';
import type { Call } from '../kit/call';
import type { ActResult, OrderRow } from '../kit/documents';
import { talkMessage, talkMessageId } from '../kit/outbox';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { actorOf } from './changeOrder';
import { checkTexts } from './texts';
import { voiceToSay, type VoiceToSay } from './voices';

/** Somebody's part in the talk about an order. */
export interface Part {
  order: OrderRow;
  side: Side;
  stands: readonly Relation[];
}

/** The caller's part in the talk about an order; for everybody it is no business of it is not there. */
export function partIn(order: OrderRow | undefined, call: Call): Part | Refused<'NOT_FOUND'> {
  if (!order || !call.reaches(subjectOf(order))) return refused('NOT_FOUND');
  const stands = relationsTo(order, call.caller, false);
  const side = reads(order, stands, call.now);
  return side ? { order, side, stands } : refused('NOT_FOUND');
}

/** What is going to be said, looked at: a sentence of that side, words WeChat lets pass, a recording it will listen to. */
export async function readyToSay(said: Said, { order, side }: Part, call: Call) {
  if (!isOpenForTalk(order)) return refused('TALK_OVER');
  if (said.kind === 'voice') return voiceToSay(said.file, call);
  if (said.kind === 'text') return checkTexts(call, [said.words]);
  return isPresetOf(side, said.preset) ? undefined : refused('BAD_INPUT', { fields: ['said.preset'] });
}

/** Writes one line: its number follows the last one, and whoever it is for is told unless something waits for him already. */
export async function writeLine(
  tx: Tx,
  { id, said, voice }: { id: string; said: Said; voice: VoiceToSay | undefined },
  call: Call,
): Promise<ActResult | Refused<'NOT_FOUND' | 'TALK_OVER' | 'VOICE_MISSING'>> {
  const part = partIn(await tx.get('orders', id), call);
  if (isRefused(part)) return part;
  const { order, side } = part;
  if (!isOpenForTalk(order)) return refused('TALK_OVER');
  if (voice && (await tx.get('files', voice._id))?.state !== 'begun') return refused('VOICE_MISSING');
  const head = withLine(await tx.get('talkHeads', id), id, call.id, call.now);
  await tx.put('talkHeads', head);
  await tx.add('talks', lineOf(said, { order, side, seq: head.last }, call));
  if (voice) await tx.put('files', voice);
  for (const to of hearersOf(order, call.id)) await tell(tx, to, order, call.now);
  return { seq: String(head.last) };
}

function lineOf(
  said: Said,
  { order, side, seq }: { order: Order; side: Side; seq: number },
  call: Call,
): Line {
  const { role } = actorOf(order, call);
  const about = { _id: `${order._id}-${seq}`, orderId: order._id, seq, at: call.now };
  return { ...said, ...about, by: call.id, role, side };
}

/** One message for a whole stretch of talk: while one is unread no other is written. */
async function tell(tx: Tx, to: string, order: Order, now: number): Promise<void> {
  const before = await tx.get('messages', talkMessageId(order._id, to));
  if (!before || before.read) await tx.put('messages', talkMessage(to, order, now));
}
