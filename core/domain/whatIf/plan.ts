import type { RegionPath } from '../place/region';

/** A community, and how many orders it has a day. */
export interface Busy {
  path: RegionPath;
  ordersADay: number;
}

/** How a trial is cut into stretches, each small enough for one slice of a job. */
export interface Plan {
  days: number;
  /** How often the same days are repeated with other chances. */
  rounds: number;
  /** Communities that are modelled together, next to each other in the tree. */
  parts: readonly (readonly RegionPath[])[];
}

/** Two weeks: the load of a week has its effect in the second. */
const DAYS = 14;
const LEAST_DAYS = 3;
/** Orders of one stretch under one set of rules: about a second. */
const MOST_ORDERS = 1_000;
/** With what is written a slice stays within a hundred documents. */
const MOST_COMMUNITIES = 40;
/** Orders of a whole trial below which it is repeated more often. */
const ENOUGH_ORDERS = 3_000;
const ROUNDS = { least: 5, most: 20 };
/** Stretches whose outcomes are read at once. */
const MOST_STRETCHES = 90;
/** No community has more orders a day; one that says so is modelled with these. */
const MOST_A_DAY = MOST_ORDERS / LEAST_DAYS;
/** Orders a day of a community where nothing has been counted yet. */
const ASSUMED_A_DAY = 1;
/** So few orders a day say nothing: a town has at least one a community, up to these in all. */
const LEAST_A_DAY = 5;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The orders a day that are modelled of communities: as counted, or more where too few have been. */
export function modelled(communities: readonly Busy[]): { communities: Busy[]; assumed: boolean } {
  const counted = sumOf(communities);
  const more = counted === 0 ? 1 : Math.max(1, Math.min(LEAST_A_DAY, communities.length) / counted);
  const aDay = ({ ordersADay }: Busy): number =>
    counted === 0 ? ASSUMED_A_DAY : Math.min(more * ordersADay, MOST_A_DAY);
  return {
    communities: communities.map((one) => ({ ...one, ordersADay: aDay(one) })),
    assumed: counted === 0 || more > 1,
  };
}

const sumOf = (communities: readonly Busy[]): number =>
  communities.reduce((sum, { ordersADay }) => sum + ordersADay, 0);

/** The plan for communities in the order of the tree, with the orders that are modelled of them. */
export function planFor(communities: readonly Busy[]): Plan {
  const busiest = Math.max(0, ...communities.map(({ ordersADay }) => ordersADay));
  const days = within(Math.floor(MOST_ORDERS / Math.max(1, busiest)), LEAST_DAYS, DAYS);
  const parts: Busy[][] = [];
  for (const community of communities) {
    const last = parts.at(-1);
    if (last && fits([...last, community], days)) last.push(community);
    else parts.push([community]);
  }
  const orders = sumOf(communities) * days;
  const wanted = within(Math.ceil(ENOUGH_ORDERS / Math.max(1, orders)), ROUNDS.least, ROUNDS.most);
  const rounds = within(wanted, 1, Math.max(1, Math.floor(MOST_STRETCHES / Math.max(1, parts.length))));
  return { days, rounds, parts: parts.map((part) => part.map(({ path }) => path)) };
}

function fits(part: readonly Busy[], days: number): boolean {
  const orders = sumOf(part) * days;
  return orders <= MOST_ORDERS && part.length <= MOST_COMMUNITIES;
}

/**
 * Orders a day from what was counted of some weeks, the last one first, with how many of its days are over. Weeks
 * before the first that counted anything do not make it look quieter than it is.
 */
export function ordersADayOf(weeks: readonly { orders: number; days: number }[]): number {
  const known = weeks.reduce((last, { orders }, n) => (orders > 0 ? n + 1 : last), 0);
  const counted = weeks.slice(0, known);
  const orders = counted.reduce((sum, week) => sum + week.orders, 0);
  return (
    orders /
    Math.max(
      1,
      counted.reduce((sum, week) => sum + week.days, 0),
    )
  );
}
