import { nextRunning, officeHours } from '@core/domain/calendar/clocks';
import { MINUTE, type Ms } from '@core/domain/calendar/time';
import { kinds, type About } from '@core/domain/notify/kinds';
import type { Notice } from '@core/domain/order/notices';
import type { Order } from '@core/domain/order/order';
import type { Message } from './documents';
import { idOf } from './ids';
import { withoutNumbers } from './mask';
import type { Tx } from './transaction';

/** How long what can wait does wait for more to go out with it. */
const TOGETHER = 15 * MINUTE;

/** When WeChat may ring and how: at an hour at which people may be disturbed, and in no hurry where there is none. */
function timing(about: About, urgent: boolean, now: Ms): Pick<Message, 'nextAt' | 'digest'> {
  if (urgent) return { nextAt: now };
  const digest = kinds[about].digest;
  const nextAt = nextRunning('day', digest ? now + TOGETHER : now, officeHours);
  return digest ? { nextAt, digest } : { nextAt };
}

/**
 * The outbox row of a notice: at once in the inbox of the person told, pushed when the hour allows. Its id is made of
 * what it is about, so that writing it twice is writing it once.
 */
export function messageOf(notice: Notice, order: Order, now: Ms): Message {
  return {
    _id:
      notice.about === 'asked'
        ? askedMessageId(order._id, notice.to)
        : idOf(order._id, String(order.version), notice.about, notice.to),
    to: notice.to,
    about: notice.about,
    subject: order._id,
    title: withoutNumbers(order.title),
    icon: order.icon,
    at: now,
    read: false,
    push: 'pending',
    attempts: 0,
    ...timing(notice.about, order.urgency === 'urgent', now),
  };
}

/** One message an order and person for everything that is said in it, however much that is. */
export const talkMessageId = (orderId: string, personId: string): string => idOf(orderId, 'talk', personId);

/** Somebody who looks at the talk this minute need not be told in WeChat. */
const GRACE = MINUTE;

/** The outbox row of what was said in an order. */
export function talkMessage(to: string, order: Order, now: Ms): Message {
  const message = messageOf({ to, about: 'talk' }, order, now);
  return { ...message, _id: talkMessageId(order._id, to), nextAt: Math.max(message.nextAt, now + GRACE) };
}

/** What is told beside orders: `subject` is what it is about, in the version that was so when it was told. */
export interface Note extends Pick<Message, 'to' | 'about' | 'title' | 'icon' | 'subject'> {
  version: number;
  /** It rings at night, too. */
  urgent?: boolean;
}

/**
 * The outbox row of something that is about no order: one a person and cause, the cause being what is told, about what,
 * in which version. It waits for the hours in which people may be disturbed.
 */
export function noteOf({ version, urgent = false, ...told }: Note, now: Ms): Message {
  const _id = idOf(told.subject, String(version), told.about, told.to);
  const title = withoutNumbers(told.title);
  const row = { _id, ...told, title, at: now, read: false, push: 'pending', attempts: 0 } as const;
  return { ...row, ...timing(told.about, urgent, now) };
}

/** Tells people something in the transaction that makes it so; told again, they are told once. */
export async function tellAll(tx: Tx, notes: readonly Note[], now: Ms): Promise<void> {
  for (const note of notes) await tx.put('messages', noteOf(note, now));
}

/** A message that was given up, to be tried as if nothing had been: somebody has looked at it. */
export function sentAgain({ failure: _why, ...message }: Message, now: Ms): Message {
  return { ...message, push: 'pending', nextAt: now, attempts: 0, doubts: 0 };
}

/** Nobody is asked twice for one order, so this message is found by the two of them alone. */
export const askedMessageId = (orderId: string, personId: string): string => idOf(orderId, 'asked', personId);
