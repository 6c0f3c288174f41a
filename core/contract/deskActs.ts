import * as v from 'valibot';
import {
  answerKinds,
  followUpAnswers,
  MOST_MILESTONES,
  MOST_SEATS,
  suspendReasons,
} from '../domain/order/overlays';
import { action } from './action';
import { orderView } from './orderView';
import { count, day, id, role, someText, text, version } from './shapes';

const which = { id, version };
const written = v.object({ order: orderView });
const stale = ['STALE', 'NOT_NOW', 'NOT_YOURS'] as const;
const seats = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_SEATS));

/** What the desk, and who answers by office, does with one order. */
export const deskActs = {
  /** Holds the next round now instead of at its hour. */
  'order.askNow': action({
    kind: 'act',
    input: v.object(which),
    output: written,
    refusals: [...stale, 'QUIET_HOURS', 'NOBODY_LEFT'],
  }),
  'order.publish': action({
    kind: 'act',
    /** `seats`: how many go together, the lead among them. */
    input: v.object({ ...which, seats: v.optional(seats) }),
    output: written,
    refusals: stale,
  }),
  'order.reject': action({
    kind: 'act',
    input: v.object({
      ...which,
      reason: someText(200),
      goTo: someText(100),
      /** It is nobody's of the community at all, as opposed to: not taken this time. */
      notOurs: v.optional(v.boolean(), false),
    }),
    output: written,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  'order.merge': action({
    kind: 'act',
    input: v.object({ ...which, into: id }),
    output: written,
    refusals: [...stale, 'NOT_SIMILAR'],
  }),
  'order.assign': action({
    kind: 'act',
    input: v.object({ ...which, to: id }),
    output: written,
    refusals: [...stale, 'NOT_FOR_YOU', 'NOT_HIM_AGAIN', 'FULL_HANDS'],
  }),
  'order.explain': action({
    kind: 'act',
    input: v.object({ ...which, reason: someText(200), goTo: v.optional(text(100), '') }),
    output: written,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  /** 派件单: on paper to a property manager or a unit, who still says yes or no. */
  'order.slip': action({
    kind: 'act',
    input: v.object({ ...which, to: id, role }),
    output: written,
    refusals: [...stale, 'NOT_FOR_YOU'],
  }),
  /** Takes back what was sent to somebody, without counting a refusal. */
  'order.recall': action({ kind: 'act', input: v.object(which), output: written, refusals: stale }),
  /** The signature on paper; by who serves with a picture of it. */
  'order.signOff': action({
    kind: 'act',
    input: v.object({ ...which, photo: id }),
    output: written,
    refusals: [...stale, 'NO_SLIP'],
  }),
  'order.suspend': action({
    kind: 'act',
    input: v.object({
      ...which,
      reason: v.picklist(suspendReasons),
      words: v.optional(text(200), ''),
      until: day,
    }),
    output: written,
    refusals: [...stale, 'BAD_DATE', 'TEXT_REFUSED'],
  }),
  'order.resume': action({ kind: 'act', input: v.object(which), output: written, refusals: stale }),
  /** 呼: calls up to the next office, which must answer down. */
  'order.escalate': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200) }),
    output: written,
    refusals: [...stale, 'AT_THE_TOP', 'TEXT_REFUSED'],
  }),
  /** 应: does it himself, names who does, or says why it takes time; always with a day. */
  'order.answerDown': action({
    kind: 'act',
    input: v.object({
      ...which,
      kind: v.picklist(answerKinds),
      /** Somebody of the chain below, where another is named. */
      to: v.optional(id),
      words: someText(200),
      until: day,
    }),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED', 'ANSWERED', 'BAD_DATE', 'NOT_BELOW', 'TEXT_REFUSED'],
  }),
  /** Another person or unit has a part in it; the lead stays who has the order. */
  'order.involve': action({
    kind: 'act',
    input: v.object({ ...which, to: id, role, task: someText(100) }),
    output: written,
    refusals: [...stale, 'PARTIES_FULL', 'NOT_FOR_YOU', 'IN_TEAM', 'TEXT_REFUSED'],
  }),
  'order.dismiss': action({
    kind: 'act',
    input: v.object({ ...which, party: count }),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED'],
  }),
  /** The visits or pieces of an order that is run as a project. */
  'order.plan': action({
    kind: 'act',
    input: v.object({
      ...which,
      milestones: v.pipe(v.array(someText(40)), v.minLength(1, 'empty'), v.maxLength(MOST_MILESTONES)),
    }),
    output: written,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  /** 回访 by a third person. */
  'order.followUp': action({
    kind: 'act',
    input: v.object({
      ...which,
      answer: v.picklist(followUpAnswers),
      words: v.optional(text(200), ''),
    }),
    output: written,
    refusals: [...stale, 'NOTHING_ASKED', 'FOLLOWED_UP', 'NOT_THIRD', 'TEXT_REFUSED'],
  }),
} as const;
