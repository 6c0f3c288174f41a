import { nextRunning, officeHours } from '@core/domain/calendar/clocks';
import { MINUTE } from '@core/domain/calendar/time';
import type { About, Notice } from '@core/domain/order/notices';
import type { Order } from '@core/domain/order/order';
import type { Message } from './documents';
import { idOf } from './ids';
import { withoutNumbers } from './mask';
import { type Purpose } from './settings';

/** Which template of WeChat a message goes by; people give credits for each apart. */
export const purposeOf: Readonly<Record<About, Purpose>> = {
  asked: 'asked',
  dispatchedToYou: 'asked',
  published: 'progress',
  claimed: 'progress',
  dispatched: 'progress',
  handedUp: 'progress',
  started: 'progress',
  resolved: 'progress',
  closed: 'progress',
  thanked: 'asked',
  disputed: 'asked',
  withdrawn: 'asked',
  urged: 'asked',
  remind: 'asked',
  askBoth: 'progress',
  appointed: 'progress',
  handOverAsked: 'asked',
  handedOver: 'progress',
  handOverRefused: 'asked',
  noShow: 'asked',
  noShowReplied: 'desk',
  suspended: 'progress',
  resumed: 'progress',
  answeredDown: 'progress',
  reopened: 'desk',
  ratingReplied: 'progress',
  involved: 'asked',
  partyAnswered: 'asked',
  joined: 'asked',
  leftTeam: 'asked',
  recalled: 'asked',
  followUp: 'desk',
  talk: 'progress',
  waitingForTriage: 'desk',
  refused: 'desk',
  yoursNow: 'desk',
  backInPool: 'progress',
  registered: 'desk',
  registrationApproved: 'progress',
  registrationReturned: 'progress',
  registrationEnded: 'progress',
  modeCalled: 'asked',
  modeReminded: 'asked',
  modeEnded: 'progress',
  dayTeam: 'asked',
  dayThanks: 'progress',
  dayCancelled: 'asked',
};

/**
 * The outbox row of a notice: at once in the inbox of the person told, pushed when the hour allows. Its id is made of
 * what it is about, so that writing it twice is writing it once.
 */
export function messageOf(notice: Notice, order: Order, now: number): Message {
  const mayWait = order.urgency === 'normal';
  return {
    _id:
      notice.about === 'asked'
        ? askedMessageId(order._id, notice.to)
        : idOf(order._id, String(order.version), notice.about, notice.to),
    to: notice.to,
    about: notice.about,
    orderId: order._id,
    title: withoutNumbers(order.title),
    icon: order.icon,
    at: now,
    read: false,
    push: 'pending',
    nextAt: mayWait ? nextRunning('day', now, officeHours) : now,
    attempts: 0,
  };
}

/** One message an order and person for everything that is said in it, however much that is. */
export const talkMessageId = (orderId: string, personId: string): string => idOf(orderId, 'talk', personId);

/** Somebody who looks at the talk this minute need not be told in WeChat. */
const GRACE = MINUTE;

/** The outbox row of what was said in an order. */
export function talkMessage(to: string, order: Order, now: number): Message {
  const message = messageOf({ to, about: 'talk' }, order, now);
  return { ...message, _id: talkMessageId(order._id, to), nextAt: Math.max(message.nextAt, now + GRACE) };
}

/** What is told beside orders: `subject` is what it is about, in the version that was so when it was told. */
interface Note extends Pick<Message, 'to' | 'about' | 'title' | 'icon'> {
  subject: string;
  version: number;
}

/** The outbox row of something that is about no order; it waits for the hours in which people may be disturbed. */
export function noteOf({ subject, version, ...told }: Note, now: number): Message {
  const _id = idOf(subject, String(version), told.about, told.to);
  const nextAt = nextRunning('day', now, officeHours);
  return { _id, ...told, orderId: subject, at: now, read: false, push: 'pending', nextAt, attempts: 0 };
}

/** Nobody is asked twice for one order, so this message is found by the two of them alone. */
export const askedMessageId = (orderId: string, personId: string): string => idOf(orderId, 'asked', personId);
