import { hourOf, MINUTE, DAY } from '../../calendar/time';
import { isNight } from '../rank';
import { below, type Chance } from './chance';
import type { Job, Town } from './run';

/** What came of some days. Waits are in minutes; who was never taken on within a day counts as a day. */
export interface Figures {
  orders: number;
  median: number;
  p90: number;
  within90: number;
  unclaimed: number;
  noticesPerClaim: number;
  noticesADay: number;
  night: number;
  /** How much less evenly services lie than by chance alone. */
  gini: number;
  urgentByDay: number;
  /** Minutes from an emergency at night until staff have it before them: until its first round was decided. */
  urgentAtNight: number;
}

const WHOLE_DAY = DAY / MINUTE;

/** How long an order waited, in minutes. */
export const waitOf = ({ claimedAt, placedAt }: Job): number =>
  claimedAt === undefined ? WHOLE_DAY : (claimedAt - placedAt) / MINUTE;

/** A quantile of numbers; 0 of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** How unevenly counts are spread: 0 all the same, 1 one has everything. */
export function giniOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, count, n) => sum + (n + 1) * count, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** The Gini of as many services, had they fallen to members by chance. */
export function giniByChance(members: number, services: number, chance: Chance): number {
  const counts = Array.from({ length: members }, () => 0);
  for (let n = 0; n < services; n += 1) {
    const member = below(chance, members);
    counts[member] = (counts[member] ?? 0) + 1;
  }
  return giniOf(counts);
}

/** The figures of a town whose days have passed. */
export function figuresOf({ jobs, world, notices, atNight, setup }: Town, chance: Chance): Figures {
  const waits = jobs.map(waitOf);
  const claimed = jobs.filter(({ claimedAt }) => claimedAt !== undefined);
  const told = jobs.filter(({ firstNoticeAt }) => firstNoticeAt !== undefined);
  const soon = told.filter(
    ({ claimedAt, firstNoticeAt = 0 }) => claimedAt !== undefined && claimedAt - firstNoticeAt <= 90 * MINUTE,
  );
  const served = world.members.map((member) => member.served);
  const services = served.reduce((sum, count) => sum + count, 0);
  const urgent = jobs.filter(({ order }) => order.urgency === 'urgent');
  const [dark, light] = [urgent.filter(({ placedAt }) => isNight(placedAt)), urgent.filter(isByDay)];
  return {
    orders: jobs.length,
    median: quantile(waits, 0.5),
    p90: quantile(waits, 0.9),
    within90: soon.length / Math.max(1, told.length),
    unclaimed: 1 - claimed.length / Math.max(1, jobs.length),
    noticesPerClaim: notices / Math.max(1, claimed.length),
    noticesADay: notices / Math.max(1, world.members.length) / setup.days,
    night: atNight / Math.max(1, notices),
    gini: giniOf(served) - giniByChance(served.length, services, chance),
    urgentByDay: quantile(light.map(waitOf), 0.5),
    urgentAtNight: Math.max(0, ...dark.map(staffStepAfter)),
  };
}

const isByDay = ({ placedAt }: Job): boolean => !isNight(placedAt) && hourOf(placedAt) < 22;

/** The cloud puts an emergency before staff in the transaction of its first round. */
function staffStepAfter({ order, placedAt }: Job): number {
  const [first] = order.routing.waves;
  return first ? (first.at - placedAt) / MINUTE : WHOLE_DAY;
}

/** The mean of figures, one by one. */
export function meanOf(all: readonly Figures[]): Figures {
  const mean = (figure: keyof Figures) =>
    all.reduce((sum, figures) => sum + figures[figure], 0) / Math.max(1, all.length);
  return {
    orders: mean('orders'),
    median: mean('median'),
    p90: mean('p90'),
    within90: mean('within90'),
    unclaimed: mean('unclaimed'),
    noticesPerClaim: mean('noticesPerClaim'),
    noticesADay: mean('noticesADay'),
    night: mean('night'),
    gini: mean('gini'),
    urgentByDay: mean('urgentByDay'),
    urgentAtNight: mean('urgentAtNight'),
  };
}
