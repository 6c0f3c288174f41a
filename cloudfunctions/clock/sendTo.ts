import { kinds } from '@core/domain/notify/kinds';
import type { Pause } from '@core/domain/notify/outcome';
import { isWanted } from '@core/domain/notify/reach';
import { MINUTE } from '@core/domain/calendar/time';
import type { Message } from '../kit/documents';
import { logFailure } from '../kit/log';
import { creditsFor } from '../kit/reach';
import { templates } from '../kit/settings';
import { change, find, one } from '../kit/store';
import { push, WechatUnsure } from '../kit/wechat';
import { batchesOf } from './batches';
import { isPast } from '../kit/isPast';
import { wordsOf } from './pushWords';
import { isHopeless, settle, type Outcome } from './settle';
import { standStill } from './standStill';

/** A row still being sent after this belongs to a sender that died. */
const GIVEN_UP_AFTER = 2 * MINUTE;

/** One round of sending; `stopped` once WeChat has said that it takes nothing from anybody. */
export interface Sender {
  now: number;
  pause: Pause | undefined;
  stopped: boolean;
}

/** Sends what waits for one person. */
export async function sendTo(rows: readonly Message[], sender: Sender): Promise<boolean> {
  let done = false;
  for (const batch of await batchesOf(rows, sender.now)) {
    if (sender.stopped) break;
    done = (await sendBatch(batch, sender)) || done;
  }
  return done;
}

/**
 * Each row is claimed by one conditional update before it is sent, so two senders never send it both; what came of it
 * and the credit it used are noted in one transaction. When a sender dies in between, nobody knows whether WeChat
 * delivered it: the row is taken up again after two minutes. WeChat has no key to repeat a message by, so that one
 * message may arrive twice under the same id; the second doubt ends it, and staff see it. It is never lost silently.
 */
async function sendBatch(batch: readonly Message[], sender: Sender): Promise<boolean> {
  const until = sender.now + GIVEN_UP_AFTER;
  const ours: Message[] = [];
  for (const row of batch) if (await claim(row, until)) ours.push(row);
  const hopeless = ours.filter(isHopeless);
  await settle(hopeless, { kind: 'hopeless' }, until, sender.now);
  const past: Message[] = [];
  for (const row of ours) if (!hopeless.includes(row) && (await isPast(row, sender.now))) past.push(row);
  await settle(past, { kind: 'past' }, until, sender.now);
  const rest = ours.filter((row) => !past.includes(row) && !hopeless.includes(row));
  if (rest.length > 0) await settle(rest, await attempt(rest, sender), until, sender.now);
  return ours.length > 0;
}

async function claim({ _id, push: state, nextAt, attempts, doubts = 0 }: Message, until: number) {
  const claimed = { push: 'sending', nextAt: until, attempts: attempts + 1, doubts: doubts + 1 };
  return (await change('messages', { _id, push: state, nextAt }, claimed)) > 0;
}

/** One try: nobody without a credit is tried, nor who does not want to hear of it. */
async function attempt(rows: readonly Message[], sender: Sender): Promise<Outcome> {
  const [first] = rows;
  if (!first || sender.stopped) return { kind: 'stopped' };
  const { purpose, topic } = kinds[first.about];
  const templateId = templates()[purpose] ?? '';
  const [person, [identity]] = await Promise.all([
    one('people', first.to),
    find('identities', { personId: first.to }, 1),
  ]);
  if (!isWanted(topic, person?.muted)) return { kind: 'muted' };
  const openid = identity?._id.startsWith('wx:') ? identity._id.slice(3) : undefined;
  if (!openid || creditsFor(person, purpose) <= 0) return { kind: 'noCredit' };
  try {
    const pushed = await push({ openid, templateId, ...wordsOf(rows) });
    const stopped = await standStill(pushed.code, sender);
    return stopped ? { kind: 'stopped' } : { kind: 'answered', pushed, templateId };
  } catch (error) {
    if (!(error instanceof WechatUnsure)) throw error;
    logFailure('push', error);
    return { kind: 'unsure' };
  }
}
