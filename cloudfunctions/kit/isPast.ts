import type { About } from '@core/domain/notify/kinds';
import type { HearingState } from '@core/domain/hearing/hearing';
import { isVoteOpen } from '@core/domain/hearing/vote';
import { holds } from '@core/domain/regionMode/episode';
import type { WishState } from '@core/domain/wish/wish';
import { participationId } from './ballots';
import type { Message, OrderRow } from './documents';
import { seatId } from './seatLine';
import { one } from './store';

type Check = (message: Pick<Message, 'subject' | 'to'>, now: number) => Promise<boolean>;

/** Past when the order is gone, or this no longer holds of it. */
const unless =
  (holds: (order: OrderRow, to: string) => boolean): Check =>
  async ({ subject, to }) => {
    const order = await one('orders', subject);
    return !order || !holds(order, to);
  };

const modeIsOver: Check = async ({ subject }, now) => {
  const episode = await one('modes', subject);
  return !episode || !holds(episode, now);
};

/** Taken back before it rang. */
const isNotShown: Check = async ({ subject }) => (await one('notices', subject))?.shown !== true;

/** Past when the wish is in none of these states any more. */
const unlessWish =
  (...states: WishState[]): Check =>
  async ({ subject }) => {
    const wish = await one('wishes', subject);
    return !wish || !states.includes(wish.state);
  };

/** Past when the session is in none of these states any more: what was owed is written. */
const unlessHearing =
  (...states: HearingState[]): Check =>
  async ({ subject }) => {
    const hearing = await one('hearings', subject);
    return !hearing || !states.includes(hearing.state);
  };

/** Not to be answered any longer, or the session is not held at that hour. */
const seatIsAnswered: Check = async ({ subject, to }) => {
  const seat = await one('seats', seatId(subject, to));
  // Who booked for somebody else has none himself.
  return seat !== undefined && seat.state !== 'offered';
};
/** Over, or the household of whom it was to ring has voted meanwhile. */
const isNotAsked: Check = async ({ subject, to }, now) => {
  const [vote, person] = await Promise.all([one('votes', subject), one('people', to)]);
  if (!vote || !isVoteOpen(vote, now)) return true;
  return (await one('voteParts', participationId(subject, person?.home ?? ''))) !== undefined;
};
const isNotAwaited: Check = async ({ subject }, now) => {
  const hearing = await one('hearings', subject);
  return hearing?.state !== 'registrationOpen' || hearing.startsAt <= now;
};

const isOpen = unless(({ state }) => state === 'open');
const isLive = unless(({ live }) => live);

/** When a kind of message has nothing left to say: what it tells of was withdrawn, taken, answered or is over. */
const checks: Partial<Record<About, Check>> = {
  modeCalled: modeIsOver,
  modeReminded: modeIsOver,
  noticePublished: isNotShown,
  seatOffered: seatIsAnswered,
  voteOpened: isNotAsked,
  voteClosing: isNotAsked,
  hearingTomorrow: isNotAwaited,
  hearingSoon: isNotAwaited,
  minutesDue: unlessHearing('minutesDraft'),
  minutesStand: unlessHearing('minutesPublished'),
  resolutionWaits: unlessHearing('resolution'),
  resolutionDue: unlessHearing('resolution'),
  papersLate: unlessHearing('minutesDraft', 'resolution'),
  asked: isOpen,
  waitingForTriage: unless(({ state }) => state === 'submitted'),
  dispatchedToYou: unless(({ state, dispatch }, to) => state === 'dispatched' && dispatch?.to === to),
  handOverAsked: unless(({ handOver }, to) => handOver?.to === to),
  followUp: unless(({ followUp }) => followUp !== undefined && !followUp.done),
  yoursNow: isLive,
  urged: isLive,
  remind: isLive,
  askBoth: isLive,
  appointed: isLive,
  topicToScreen: async ({ subject }) => (await one('topics', subject))?.state !== 'proposed',
  wishToVerify: unlessWish('submitted'),
  wishOnWall: unlessWish('published', 'coClaiming'),
  wishForUnits: unlessWish('published', 'coClaiming'),
  wishToCall: unlessWish('delivered'),
  wishWarned: unlessWish('inProgress'),
  wishDelivered: unlessWish('delivered'),
};

/** Whether nothing needs to ring any more: it was read already, or what it tells of is so no longer. It stays in the inbox. */
export async function isPast(message: Message, now: number): Promise<boolean> {
  return message.read || ((await checks[message.about]?.(message, now)) ?? false);
}
