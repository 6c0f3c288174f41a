import { outcomes, type Outcome } from '../order/order';
import type { OrderFacts } from './facts';
import { withinOf, type Within } from './wait';

/** What orders are counted by. `placed` is the sum of `live` and all outcomes. */
export const countNames = [
  'placed',
  'live',
  ...outcomes,
  ...([
    'answerDue',
    'answeredInTime',
    'claimed',
    'notices',
    'confirmed',
    'unconfirmed',
    'satisfied',
  ] as const),
  ...([
    'escalationDue',
    'escalationInTime',
    'everClosed',
    'reopened',
    'followUpDue',
    'followUpDone',
    'followUpUnreached',
  ] as const),
  'noShow',
] as const;
export type CountName = (typeof countNames)[number];

/** Counts of one kind of orders; what is not named is none. */
export type Tally = Readonly<Partial<Record<CountName | Within, number>>>;

/** Urgent orders are counted apart: the two are never added up. */
export interface Tallies {
  normal: Tally;
  urgent: Tally;
}

export const noOrders: Tallies = { normal: {}, urgent: {} };

/**
 * THE rule of what stands in no denominator: orders that nobody should have served. Whoever withdrew wanted nothing any
 * more, a duplicate is counted where it went, and what is not ours is somebody else's. All are shown as counts.
 */
export const outside = ['withdrawn', 'duplicate', 'notOurs'] as const satisfies readonly Outcome[];

/** Outcomes by which it is said that something was done. */
const servedOutcomes = ['solved', 'partly'] as const satisfies readonly Outcome[];
/** From so many stars on somebody is satisfied. */
const SATISFIED_STARS = 4;

const isOne = (outcome: string, of: readonly string[]): boolean => of.includes(outcome);

/** One order as counts. */
export function tallyOf(facts: OrderFacts): Tally {
  const { standing, waited, notices } = facts;
  const all: [CountName | Within, boolean | number][] = [
    ['placed', true],
    [standing, true],
  ];
  if (!isOne(standing, outside)) all.push(...ofServable(facts));
  if (waited !== undefined) all.push(['claimed', true], [withinOf(waited), true]);
  all.push(['notices', notices], ['noShow', facts.noShow]);
  return Object.fromEntries(all.flatMap(([name, n]) => (Number(n) === 0 ? [] : [[name, Number(n)]])));
}

/** What is counted of an order that should have been served, or still is to be. */
function ofServable({ standing, answer, said, stars, escalations, reopened, followUp }: OrderFacts) {
  const closed = standing !== 'live';
  const served = isOne(standing, servedOutcomes);
  const confirmed = served && said === 'confirmed';
  const due = escalations.filter((one) => one !== 'awaited');
  const counted: [CountName, boolean | number][] = [
    ['answerDue', answer !== 'awaited'],
    ['answeredInTime', answer === 'inTime'],
    ['confirmed', confirmed],
    // Who said nothing is not satisfied, and stands in the denominator all the same.
    ['unconfirmed', served && !confirmed],
    ['satisfied', confirmed && (stars ?? SATISFIED_STARS) >= SATISFIED_STARS],
    ['escalationDue', due.length],
    ['escalationInTime', due.filter((one) => one === 'inTime').length],
    ['everClosed', closed || reopened],
    ['reopened', reopened],
    ['followUpDue', followUp !== undefined && followUp !== 'awaited'],
    ['followUpDone', followUp === 'inTime'],
    ['followUpUnreached', followUp === 'unreached'],
  ];
  return counted;
}

/** Two tallies in one; with `sign` −1 what the first has more than the second. */
export function added(a: Tally, b: Tally, sign: 1 | -1 = 1): Tally {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Tally>;
  const sums = [...names].map((name) => [name, (a[name] ?? 0) + sign * (b[name] ?? 0)] as const);
  return Object.fromEntries(sums.filter(([, count]) => count !== 0));
}

export const bothAdded = (a: Tallies, b: Tallies, sign: 1 | -1 = 1): Tallies => ({
  normal: added(a.normal, b.normal, sign),
  urgent: added(a.urgent, b.urgent, sign),
});

export const isNothing = ({ normal, urgent }: Tallies): boolean =>
  Object.keys(normal).length + Object.keys(urgent).length === 0;

/** The tallies of some orders. */
export function talliesOf(orders: readonly OrderFacts[]): Tallies {
  return orders.reduce<Tallies>(
    (sum, facts) => ({ ...sum, [facts.urgency]: added(sum[facts.urgency], tallyOf(facts)) }),
    noOrders,
  );
}
