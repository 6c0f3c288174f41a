import { DAY, MINUTE } from '../calendar/time';
import { seeded } from '../routing/simulate/chance';
import { giniByChance, giniOf, waitOf } from '../routing/simulate/measure';
import type { Town } from '../routing/simulate/run';
import { curveMarks, type Figures } from './figures';

/** What came of some modelled days, in counts that can be added up: stretches of a town make the whole. */
export interface Sums {
  orders: number;
  /** Orders for which somebody was asked, and those of them taken within 90 minutes of it. */
  told: number;
  soon: number;
  notices: number;
  atNight: number;
  /** Orders by the minutes until they were taken; who was never taken is missing. */
  waits: Readonly<Record<string, number>>;
  /** Helpers by how many services they did. */
  served: Readonly<Record<string, number>>;
}

export const nothingYet: Sums = {
  ...{ orders: 0, told: 0, soon: 0, notices: 0, atNight: 0 },
  waits: {},
  served: {},
};

const WHOLE_DAY = DAY / MINUTE;
const SOON = 90 * MINUTE;

export function sumsOf({ jobs, world, notices, atNight }: Town): Sums {
  const told = jobs.filter(({ firstNoticeAt }) => firstNoticeAt !== undefined);
  const taken = jobs.filter(({ claimedAt }) => claimedAt !== undefined);
  const soon = told.filter(
    ({ claimedAt = Infinity, firstNoticeAt = 0 }) => claimedAt - firstNoticeAt <= SOON,
  );
  return {
    ...{ orders: jobs.length, told: told.length, soon: soon.length, notices, atNight },
    waits: counted(taken.map((job) => Math.ceil(waitOf(job)))),
    served: counted(world.members.map(({ served }) => served)),
  };
}

function counted(values: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

export function added(a: Sums, b: Sums): Sums {
  const both = (x: Sums['waits'], y: Sums['waits']): Record<string, number> => {
    const sum = { ...x };
    for (const [value, count] of Object.entries(y)) sum[value] = (sum[value] ?? 0) + count;
    return sum;
  };
  return {
    orders: a.orders + b.orders,
    told: a.told + b.told,
    soon: a.soon + b.soon,
    notices: a.notices + b.notices,
    atNight: a.atNight + b.atNight,
    waits: both(a.waits, b.waits),
    served: both(a.served, b.served),
  };
}

const totalOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How many helpers were modelled, each repetition's for themselves. */
export const membersIn = ({ served }: Sums): number => totalOf(served);

/** Orders taken within so many minutes. */
function takenBy({ waits }: Sums, minutes: number): number {
  return Object.entries(waits).reduce((sum, [wait, n]) => (Number(wait) <= minutes ? sum + n : sum), 0);
}

/** The part of the orders taken by each mark, in percent. */
export const curveOf = (sums: Sums): number[] =>
  curveMarks.map((minutes) => (100 * takenBy(sums, minutes)) / Math.max(1, sums.orders));

/** The figures of what came of so many days. */
export function figuresOf(sums: Sums, days: number): Figures {
  const { orders, told, soon, notices, atNight } = sums;
  const claimed = totalOf(sums.waits);
  const members = membersIn(sums);
  return {
    median: medianOf(sums),
    within90: (100 * soon) / Math.max(1, told),
    unclaimed: 100 - (100 * claimed) / Math.max(1, orders),
    noticesPerClaim: notices / Math.max(1, claimed),
    requestsAWeek: (7 * notices) / Math.max(1, members * days),
    night: (100 * atNight) / Math.max(1, notices),
    uneven: 100 * unevenIn(sums),
  };
}

function medianOf(sums: Sums): number {
  const waits = Object.keys(sums.waits).map(Number);
  const reached = waits.sort((a, b) => a - b).find((wait) => 2 * takenBy(sums, wait) > sums.orders);
  return reached ?? WHOLE_DAY;
}

/** What chance alone would come to is drawn with the same seed for everybody. */
const LOT = 1;

function unevenIn({ served }: Sums): number {
  const counts = Object.entries(served).flatMap(([count, n]) =>
    Array.from({ length: n }, () => Number(count)),
  );
  const services = counts.reduce((sum, count) => sum + count, 0);
  return Math.max(0, giniOf(counts) - giniByChance(counts.length, services, seeded(LOT)));
}
