import { MINUTE } from '@core/domain/calendar/time';
import type { About } from '@core/domain/order/notices';
import { holds } from '@core/domain/regionMode/episode';
import type { Message, PushState } from '../kit/documents';
import { apart } from '../kit/apart';
import { inTurn } from '../kit/inTurn';
import { logFailure } from '../kit/log';
import { purposeOf } from '../kit/outbox';
import { templates } from '../kit/settings';
import { atMost, change, find, one } from '../kit/store';
import { push, WechatUnsure } from '../kit/wechat';
import { fieldsOf, pageOf } from './pushWords';
import { spendCredit } from './credits';

const MOST_ATTEMPTS = 4;
/** A row still being sent after this belongs to a sender that died. */
const GIVEN_UP_AFTER = 2 * MINUTE;

/**
 * Sends what may go out now. A row is claimed by one conditional update before it is sent, so two senders never send
 * it both. When a sender dies between sending and noting it, the row is taken up again after two minutes: WeChat has
 * no key to repeat a message by, so that one message may arrive twice; it is never lost silently.
 */
export async function sendMessages(now: number, slice: number, atOnce: number): Promise<number> {
  const [fresh, stuck] = await Promise.all([
    find('messages', { push: 'pending', nextAt: atMost(now) }, slice, ['nextAt', 'asc']),
    find('messages', { push: 'sending', nextAt: atMost(now) }, slice, ['nextAt', 'asc']),
  ]);
  return inTurn([...stuck, ...fresh], atOnce, (message) => apart('message', () => sendOne(message, now)));
}

async function sendOne({ _id, push: state, nextAt, ...message }: Message, now: number): Promise<boolean> {
  const claimed = { push: 'sending', nextAt: now + GIVEN_UP_AFTER, attempts: message.attempts + 1 };
  if ((await change('messages', { _id, push: state, nextAt }, claimed)) === 0) return false;
  const outcome = (await isPast(message, now)) ? 'failed' : await attempt(message);
  const retryAt = now + 2 ** message.attempts * MINUTE;
  const given = outcome === 'unsure' && message.attempts + 1 >= MOST_ATTEMPTS ? 'failed' : outcome;
  const settled = given === 'unsure' ? { push: 'pending', nextAt: retryAt } : { push: given };
  // Only while the row is still this sender's: a later word may have set it back to be sent.
  await change('messages', { _id, push: 'sending', nextAt: claimed.nextAt }, settled);
  return true;
}

const calls: readonly About[] = ['modeCalled', 'modeReminded'];

/** A call to a mode that has ended while the message waited for the morning: it stays in the inbox and rings nobody. */
async function isPast({ about, orderId }: Pick<Message, 'about' | 'orderId'>, now: number): Promise<boolean> {
  if (!calls.includes(about)) return false;
  const episode = await one('modes', orderId);
  return !episode || !holds(episode, now);
}

type Outcome = Extract<PushState, 'sent' | 'refused' | 'noCredit'> | 'unsure';

/** One try: nobody without a credit is tried, and a refusal tells that the credits were not there after all. */
async function attempt(message: Pick<Message, 'to' | 'about' | 'title' | 'orderId'>): Promise<Outcome> {
  const templateId = templates()[purposeOf[message.about]] ?? '';
  const person = await one('people', message.to);
  const [identity] = await find('identities', { personId: message.to }, 1);
  const openid = identity?._id.startsWith('wx:') ? identity._id.slice(3) : undefined;
  if (!openid || (person?.credits[templateId] ?? 0) <= 0) return 'noCredit';
  try {
    const result = await push({ openid, templateId, page: pageOf(message), data: fieldsOf(message) });
    await spendCredit(message.to, templateId, result);
    return result;
  } catch (error) {
    if (!(error instanceof WechatUnsure)) throw error;
    logFailure('push', error);
    return 'unsure';
  }
}
