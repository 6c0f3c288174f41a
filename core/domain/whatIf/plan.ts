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
const ROUNDS = { least: 5, most: 10 };
/** Stretches whose outcomes are read at once. */
const MOST_STRETCHES = 90;
/** No community has more orders a day; one that says so is modelled with these. */
const MOST_A_DAY = MOST_ORDERS / LEAST_DAYS;
/** Orders a day of a community where nothing has been counted yet. */
export const ASSUMED_A_DAY = 1;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The orders a day that are modelled of communities: as counted, or one each where none have been. */
export function modelled(communities: readonly Busy[]): { communities: Busy[]; assumed: boolean } {
  const assumed = communities.every(({ ordersADay }) => ordersADay === 0);
  const aDay = (counted: number): number => (assumed ? ASSUMED_A_DAY : Math.min(counted, MOST_A_DAY));
  return { communities: communities.map((one) => ({ ...one, ordersADay: aDay(one.ordersADay) })), assumed };
}

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
  const orders = communities.reduce((sum, { ordersADay }) => sum + ordersADay, 0) * days;
  const wanted = within(Math.ceil(ENOUGH_ORDERS / Math.max(1, orders)), ROUNDS.least, ROUNDS.most);
  const rounds = within(wanted, 1, Math.max(1, Math.floor(MOST_STRETCHES / Math.max(1, parts.length))));
  return { days, rounds, parts: parts.map((part) => part.map(({ path }) => path)) };
}

function fits(part: readonly Busy[], days: number): boolean {
  const orders = part.reduce((sum, { ordersADay }) => sum + ordersADay, 0) * days;
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
