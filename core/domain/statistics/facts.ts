import { after, type WorkingCalendar } from '../calendar/clocks';
import { DAY, dayOf, MINUTE, type Ms } from '../calendar/time';
import { deadline, type Urgency } from '../menu/item';
import { isLive, type Order, type Outcome } from '../order/order';
import { RATING_DAYS, REOPEN_DAYS } from '../order/conditions';
import type { Escalation, FollowUp } from '../order/overlays';
import type { Act } from '../order/steps';
import type { RegionPath } from '../place/region';

/** In time, too late, or not yet and not yet due. */
export type Answered = 'inTime' | 'late' | 'awaited';

/** Everything that is counted about one order. Says nothing about who asked, who helped or who answered. */
export interface OrderFacts {
  /** The day it was placed on, to which it belongs for good. */
  day: string;
  community: RegionPath;
  grid: RegionPath;
  urgency: Urgency;
  standing: 'live' | Outcome;
  answer: Answered;
  /** Minutes from being placed to the first claim, however often it came back since. */
  waited?: number;
  /** How many people were asked. */
  notices: number;
  said?: 'confirmed' | 'unconfirmed';
  stars?: number;
  /** One for each time somebody higher up had to answer. */
  escalations: Answered[];
  reopened: boolean;
  noShow: boolean;
  /** `unreached`: who was to be asked did not answer on three days. */
  followUp?: Answered | 'unreached';
  /** From when on nothing about it can change any more; absent while it is live. */
  settledAt?: Ms;
}

export interface CountedAt {
  now: Ms;
  /** The opening hours of its community, on which some of its deadlines run. */
  calendar: WorkingCalendar;
}

/** Acts by which somebody named takes an order on, hands it to somebody named, or says why not. */
const answers: readonly Act[] = [
  ...(['claim', 'accept', 'assign', 'slip', 'bundle', 'answerDown'] as const),
  ...(['explain', 'reject', 'refer', 'merge'] as const),
];
const claims: readonly Act[] = ['claim', 'accept'];

/** What is counted about an order. It reads no names and no words, so an order that was forgotten says the same. */
export function factsOf(order: Order, { now, calendar }: CountedAt): OrderFacts {
  const claimedAt = firstOf(order, claims) ?? order.claimedAt;
  const answeredAt = firstOf(order, answers) ?? order.claimedAt;
  const { escalations = [], followUp, confirmation: said, rating } = order;
  return {
    day: dayOf(order.submittedAt),
    community: order.community,
    grid: order.grid,
    urgency: order.urgency,
    standing: isLive(order) ? 'live' : (order.outcome ?? 'unreachable'),
    answer: inTime(answeredAt, answerBy(order, calendar), now),
    ...(claimedAt === undefined ? {} : { waited: Math.max(0, claimedAt - order.submittedAt) / MINUTE }),
    notices: order.routing.waves.reduce((sum, { asked }) => sum + asked, 0),
    ...(said === 'confirmed' || said === 'unconfirmed' ? { said } : {}),
    ...(rating ? { stars: rating.stars } : {}),
    escalations: escalations.map((one, n) => answered(one, escalations[n + 1], now)),
    reopened: order.reopened !== undefined,
    noShow: order.noShow !== undefined,
    ...(followUp ? { followUp: followedUp(followUp, now) } : {}),
    ...(order.closedAt === undefined || isLive(order)
      ? {}
      : { settledAt: order.closedAt + (RATING_DAYS + REOPEN_DAYS) * DAY }),
  };
}

const firstOf = ({ trail }: Order, acts: readonly Act[]): Ms | undefined =>
  trail.find((entry) => acts.some((act) => act === entry.act))?.at;

function inTime(at: Ms | undefined, due: Ms, now: Ms): Answered {
  if (at !== undefined) return at <= due ? 'inTime' : 'late';
  return now <= due ? 'awaited' : 'late';
}

/**
 * An answer moves the due time to the day it promised, so one that was given was given in time: silence would have moved
 * it up. Without an answer it is in time when somebody took the order before it was due, and not when it moved up.
 */
function answered({ answer, settledAt, until }: Escalation, next: Escalation | undefined, now: Ms): Answered {
  if (answer) return 'inTime';
  return settledAt !== undefined && settledAt === next?.at ? 'late' : inTime(settledAt, until, now);
}

/** Asking late is asking all the same; ringing in vain is not. */
function followedUp({ done, until }: FollowUp, now: Ms): Answered | 'unreached' {
  if (done) return done.answer === 'noAnswer' ? 'unreached' : 'inTime';
  return inTime(undefined, until, now);
}

/**
 * By when somebody named must have answered, counted from the moment it was placed: the time in which staff look at it,
 * where they had to, and the time in which a human answers by name. Looking late moves it no further.
 */
function answerBy(order: Order, calendar: WorkingCalendar): Ms {
  const spent = (from: Ms, step: 'triage' | 'human'): Ms => {
    const { clock, minutes } = deadline(order.deadlines, order.urgency, step);
    return after(clock, from, minutes, calendar);
  };
  const atOnce = order.publishedAt === order.submittedAt;
  return spent(atOnce ? order.submittedAt : spent(order.submittedAt, 'triage'), 'human');
}
