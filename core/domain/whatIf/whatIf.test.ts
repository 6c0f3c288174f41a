import { ordersOn } from '../routing/simulate/placing';
import { usualRules } from '../settings/rules';
import { modelled, ordersADayOf, planFor } from './plan';
import { resultOf, type Outcome } from './result';
import { changedBetween, triedNames, withTried } from './rules';
import { passed, seedOf } from './run';
import { cityOf, type CommunityShape } from './shape';
import { added, figuresOf, nothingYet } from './sums';

/** A community of three grids in a row, thirty helpers in two houses of the first two. */
const shape = (n: number, ordersADay = 4): CommunityShape => {
  const path = `990001/01/0${n}/`;
  const grid = (g: number) => `${path}00${g}/`;
  return {
    ...{ path, ordersADay, beside: [] },
    grids: [1, 2, 3].map((g) => ({
      path: grid(g),
      beside: [g - 1, g + 1].filter((one) => one >= 1 && one <= 3).map(grid),
      buildings: 5,
    })),
    members: { [`${grid(1)}01/`]: 12, [`${grid(1)}02/`]: 8, [`${grid(2)}07/`]: 10 },
  };
};
const town = [shape(1), shape(2)];
const days = { days: 7, seed: seedOf(0, 0) };

test('members live where they were counted, and orders come from houses without members too', () => {
  const city = cityOf(town);
  expect(city.membersIn).toEqual([20, 10, 0, 20, 10, 0]);
  expect(city.grids[0]?.houses?.map(({ code }) => code)).toEqual(['01', '02', 'empty0', 'empty1', 'empty2']);
  expect(city.communities.map(({ beside }) => beside)).toEqual([[1], [0]]);
});

test('the same rules in the same town come to the same, others to something else', () => {
  const fewer = { ...usualRules, askedAtOnce: 2 };
  const usual = passed(cityOf(town), usualRules, days);
  expect(passed(cityOf(town), usualRules, days)).toEqual(usual);
  expect(passed(cityOf(town), fewer, days)).not.toEqual(usual);
  expect(usual.orders).toBe(56);
  expect(Object.values(usual.served).reduce((a, b) => a + b, 0)).toBe(60);
});

test('stretches add up to the whole, in whatever order they come', () => {
  const [a, b] = [
    passed(cityOf(town), usualRules, days),
    passed(cityOf(town), usualRules, { ...days, seed: 77 }),
  ];
  expect(figuresOf(added(a, b), 7)).toEqual(figuresOf(added(b, a), 7));
  expect(added(a, nothingYet)).toEqual(a);
});

test('figures by hand', () => {
  const sums = {
    ...{ orders: 5, told: 5, soon: 3, notices: 40, atNight: 4 },
    waits: { 10: 2, 30: 1, 200: 1 },
    served: { 0: 6, 1: 4 },
  };
  const figures = figuresOf(sums, 7);
  expect(figures).toMatchObject({
    median: 30,
    within90: 60,
    noticesPerClaim: 10,
    requestsAWeek: 4,
    night: 10,
  });
  expect(figures.unclaimed).toBeCloseTo(20);
  expect(figuresOf({ ...sums, waits: { 10: 1 } }, 7).median).toBe(1440);
});

test('a difference is sure when it is more than repetitions differ, and never where nothing moved', () => {
  const sums = (soon: number) => ({
    ...nothingYet,
    orders: 10,
    told: 10,
    soon,
    notices: 10,
    waits: { 9: 10 },
  });
  const outcome = (round: number, now: number, tried: number): Outcome => ({
    ...{ round, now: sums(now), tried: sums(tried) },
  });
  const result = (...outcomes: Outcome[]) => resultOf(outcomes, { days: 1, rounds: 2 });
  expect(result(outcome(0, 5, 8), outcome(1, 4, 7)).sure).toEqual(['within90']);
  expect(result(outcome(0, 5, 6), outcome(1, 8, 4)).sure).toEqual([]);
  const { now, tried, curves, orders } = result(outcome(0, 5, 6), outcome(1, 4, 8));
  expect([now.within90, tried.within90, orders]).toEqual([45, 70, 20]);
  expect(curves.now).toEqual([0, 100, 100, 100, 100, 100, 100, 100, 100, 100]);
});

test('a town is cut so that every stretch is small, and repeated until it says something', () => {
  const communities = (count: number, ordersADay: number) =>
    Array.from({ length: count }, (_, n) => ({
      path: `990001/01/${String(n).padStart(3, '0')}/`,
      ordersADay,
    }));
  const sizes = ({ parts }: ReturnType<typeof planFor>) => parts.map((part) => part.length);
  const county = planFor(communities(10, 4));
  expect([county.days, county.rounds, sizes(county)]).toEqual([14, 6, [10]]);
  const city = planFor(communities(289, 2));
  expect(city.parts.flat()).toHaveLength(289);
  expect(Math.max(...sizes(city)) * 2 * city.days).toBeLessThanOrEqual(1_000);
  expect(city.parts.length * city.rounds).toBeLessThanOrEqual(90);
  const crowded = planFor(modelled(communities(1, 5_000)).communities);
  expect([crowded.days, crowded.parts.length]).toEqual([3, 1]);
  expect(planFor([])).toEqual({ days: 14, rounds: 20, parts: [] });
});

test('where no order has been counted one a day is assumed, and said so', () => {
  const fresh = modelled([{ path: '990001/01/01/', ordersADay: 0 }]);
  expect(fresh).toEqual({ communities: [{ path: '990001/01/01/', ordersADay: 1 }], assumed: true });
});

test('where hardly any have been counted more are modelled, where they were', () => {
  const few = [0.1, 0.3, 0].map((ordersADay, n) => ({ path: `990001/01/0${n}/`, ordersADay }));
  const { communities, assumed } = modelled(few);
  const aDay = communities.map(({ ordersADay }) => Number(ordersADay.toFixed(2)));
  expect([aDay, assumed]).toEqual([[0.75, 2.25, 0], true]);
  expect(modelled([{ path: '990001/01/01/', ordersADay: 4 }]).assumed).toBe(false);
});

test('orders a day: weeks before the first do not count, and half an order a day is one every other day', () => {
  const weeks = [21, 14, 0, 0].map((orders) => ({ orders, days: 7 }));
  expect(ordersADayOf(weeks)).toBe(2.5);
  expect(ordersADayOf([])).toBe(0);
  const placed = Array.from({ length: 14 }, (_, day) => ordersOn(day, 3, 0.5));
  expect(placed.reduce((a, b) => a + b, 0)).toBe(7);
});

test('what can be tried is what the model feels', () => {
  expect(triedNames).not.toContain('ordersAtOnce');
  expect(changedBetween(usualRules, { ...usualRules, ordersAtOnce: 9, fairness: 0 })).toEqual(['fairness']);
  const other = { ...usualRules, ordersAtOnce: 9, fairness: 0 };
  expect(withTried(usualRules, other)).toEqual({ ...usualRules, fairness: 0 });
});
