import { DAY, dayOf, MINUTE, type Ms } from '../calendar/time';
import { deadline } from '../menu/item';
import { freeSeats, type Order, type Outcome } from './order';
import { MOST_PARTIES } from './overlays';
import type { Act } from './steps';

/** Why a step that the table allows is refused all the same. */
export const conditionRefusals = [
  'URGED_TODAY',
  'RATED',
  'RATING_CLOSED',
  'REOPEN_CLOSED',
  'NOT_AGAIN',
  'NOT_HIM_AGAIN',
  'NOT_THIRD',
  'FOLLOWED_UP',
  'TOO_EARLY',
  'REPLIED',
  'NOTHING_ASKED',
  'ANSWERED',
  'AT_THE_TOP',
  'RECEIPT_MISSING',
  'PARTIES_OPEN',
  'PARTIES_FULL',
  'MILESTONES_OPEN',
  'SEATS_FULL',
  'IN_TEAM',
  'SECONDED',
  'NO_SLIP',
] as const;
export type ConditionRefusal = (typeof conditionRefusals)[number];

/** A rating may be given for this long after the close. */
export const RATING_DAYS = 15;
/** A closed order may be opened again for this long. */
export const REOPEN_DAYS = 7;
/** Who did not come may say his side for this long. */
export const REPLY_DAYS = 7;
/** A snap remembers so many who saw the same. */
const MOST_SECONDS = 99;

export interface Attempt {
  /** Absent where nobody in particular asks: then only what holds for everybody is looked at. */
  personId?: string;
  /** Who is sent, or asked to take it over, where the act names somebody. */
  to?: string | undefined;
  isDesk: boolean;
  /** What is said to have come of it, where the act says so. */
  outcome?: Outcome | undefined;
  now: Ms;
}
type Condition = (order: Order, attempt: Attempt) => ConditionRefusal | false | undefined;

const unless = (holds: boolean, refusal: ConditionRefusal): ConditionRefusal | false => !holds && refusal;

/** The moment from which somebody who was expected may be said not to have come: the appointment and a quarter of an hour. */
export function expectedBy({ deadlines, urgency, wanted }: Order): Ms {
  return wanted.until + deadline(deadlines, urgency, 'appointment').minutes * MINUTE;
}

const isBought = (purchase: Order['purchase']): boolean => purchase?.receipt !== undefined;

/** What was not done after all goes to somebody else, who may take whoever had it along. */
export const hadItBefore = ({ reopened }: Pick<Order, 'reopened'>, personId: string | undefined): boolean =>
  personId !== undefined && reopened?.claimerId === personId;

const notAgain: Condition = (order, { personId }) => unless(!hadItBefore(order, personId), 'NOT_AGAIN');
const notToHim: Condition = (order, { to }) => unless(!hadItBefore(order, to), 'NOT_HIM_AGAIN');

/** What must hold besides the table, act by act. */
const conditions: Partial<Record<Act, Condition>> = {
  urge: ({ lastUrgedAt }, { now }) =>
    unless(lastUrgedAt === undefined || dayOf(lastUrgedAt) !== dayOf(now), 'URGED_TODAY'),
  rate: ({ rating, closedAt = 0 }, { now }) =>
    unless(!rating, 'RATED') || unless(closedAt + RATING_DAYS * DAY >= now, 'RATING_CLOSED'),
  replyRating: ({ rating }) => unless(!!rating, 'NOTHING_ASKED') || unless(!rating?.reply, 'REPLIED'),
  reopen: ({ closedAt = 0, outcome }, { now, isDesk }) =>
    unless(closedAt + REOPEN_DAYS * DAY >= now, 'REOPEN_CLOSED') ||
    unless(outcome !== 'duplicate' && (isDesk || outcome !== 'rejected'), 'REOPEN_CLOSED'),
  claim: notAgain,
  // A slip goes to a unit, of which there may be one alone: who came from there before may come again.
  accept: (order, attempt) => !order.slip && notAgain(order, attempt),
  assign: notToHim,
  bundle: notToHim,
  handOver: notToHim,
  followUp: (order, { personId }) =>
    unless(order.followUp !== undefined, 'NOTHING_ASKED') ||
    unless(!order.followUp?.done, 'FOLLOWED_UP') ||
    unless(!involved(order, personId), 'NOT_THIRD'),
  noShow: (order, { now }) => unless(expectedBy(order) <= now, 'TOO_EARLY'),
  replyNoShow: ({ noShow }, { now }) =>
    unless(!!noShow && noShow.at + REPLY_DAYS * DAY >= now, 'NOTHING_ASKED') ||
    unless(!noShow?.reply, 'REPLIED'),
  takeHandOver: (order, attempt) => unless(!!order.handOver, 'NOTHING_ASKED') || notAgain(order, attempt),
  refuseHandOver: ({ handOver }) => unless(!!handOver, 'NOTHING_ASKED'),
  receipt: ({ purchase }) => unless(!!purchase, 'NOTHING_ASKED'),
  settle: ({ purchase }) =>
    unless(!!purchase, 'NOTHING_ASKED') || unless(isBought(purchase), 'RECEIPT_MISSING'),
  resolve: ({ parties = [], milestones = [], purchase }, { outcome }) =>
    unless(!parties.some(({ state }) => state === 'asked' || state === 'agreed'), 'PARTIES_OPEN') ||
    (outcome === 'solved' &&
      (unless(
        milestones.every(({ reachedAt }) => reachedAt !== undefined),
        'MILESTONES_OPEN',
      ) ||
        unless(!purchase || isBought(purchase), 'RECEIPT_MISSING'))),
  involve: ({ parties = [] }) => unless(parties.length < MOST_PARTIES, 'PARTIES_FULL'),
  dismiss: ({ parties = [] }) => unless(parties.length > 0, 'NOTHING_ASKED'),
  reach: ({ milestones = [] }) =>
    unless(
      milestones.some(({ reachedAt }) => reachedAt === undefined),
      'NOTHING_ASKED',
    ),
  join: (order, { personId }) =>
    unless(freeSeats(order) > 0, 'SEATS_FULL') ||
    unless(
      order.claimer?.personId !== personId && !order.team?.some((one) => one.personId === personId),
      'IN_TEAM',
    ),
  second: ({ snap, residentId }, { personId = '' }) =>
    unless(residentId !== personId && !snap?.seconds.includes(personId), 'SECONDED') ||
    unless((snap?.seconds.length ?? 0) < MOST_SECONDS, 'SECONDED'),
  signOff: ({ slip }) => unless(!!slip, 'NO_SLIP'),
  escalate: ({ level, chain }, { isDesk }) =>
    unless(!isDesk || level < chain.length - 1 || chain.at(-1)?.role !== 'admin', 'AT_THE_TOP'),
  answerDown: ({ escalations = [] }) => {
    const last = escalations.at(-1);
    if (!last || last.settledAt !== undefined) return 'NOTHING_ASKED';
    return unless(!last.answer, 'ANSWERED');
  },
  withdraw: ({ suspension }) =>
    unless(suspension?.from !== 'inService' && suspension?.from !== 'resolved', 'NOTHING_ASKED'),
};

/** Whoever has a part in an order is no third person to it. */
function involved({ residentId, proxy, claimer, team = [] }: Order, personId?: string): boolean {
  const named = [residentId, proxy?.by.personId, claimer?.personId, ...team.map((one) => one.personId)];
  return personId !== undefined && named.includes(personId);
}

/** Why a step that the table allows is refused now; undefined when it is not. */
export function conditionOf(order: Order, act: Act, attempt: Attempt): ConditionRefusal | undefined {
  return conditions[act]?.(order, attempt) || undefined;
}
