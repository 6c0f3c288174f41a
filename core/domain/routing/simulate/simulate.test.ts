import { moment } from '../../calendar/time';
import { loadOf } from '../load';
import { firstPolicy } from '../policy';
import { assumptions } from './assumptions';
import { communityGroup } from './baselines';
import { gamma, seeded } from './chance';
import type { City } from './city';
import { firstOf, MOST_CANDIDATES } from './index7d';
import { figuresOf, giniOf, quantile, waitOf } from './measure';
import { Ahead } from './queue';
import { Town, type Strategy } from './run';
import { waves } from './waves';

const START = moment('2026-11-02');

/** Four communities of four grids each, in a row. */
const city: City = {
  grids: Array.from({ length: 16 }, (_, n) => ({
    path: `990001/01/0${Math.floor(n / 4)}/${n}/`,
    community: Math.floor(n / 4),
    beside: [n - 1, n + 1].filter((one) => one >= 0 && one < 16),
  })),
  communities: Array.from({ length: 4 }, (_, n) => ({
    path: `990001/01/0${n}/`,
    grids: [4 * n, 4 * n + 1, 4 * n + 2, 4 * n + 3],
    beside: [n - 1, n + 1].filter((one) => one >= 0 && one < 4),
  })),
  buildings: 3,
  members: 240,
};

function town(strategy: Strategy, seed = 7): Town {
  const chances = { people: seeded(seed), orders: seeded(seed + 1), answers: seeded(seed + 2) };
  const setup = { city, strategy, ordersADay: 12, days: 6, start: START, given: assumptions, chances };
  return new Town(setup).pass();
}

test('the same seed gives the same days, another gives others', () => {
  const waits = (seed: number) => town(waves(firstPolicy), seed).jobs.map(waitOf);
  expect(waits(7)).toEqual(waits(7));
  expect(waits(7)).not.toEqual(waits(8));
});

test('both ways of asking meet the same people and the same orders', () => {
  const [ours, group] = [town(waves(firstPolicy)), town(communityGroup)];
  const placed = ({ jobs }: Town) => jobs.map(({ placedAt, order }) => [placedAt, order.place, order.skills]);
  expect(placed(ours)).toEqual(placed(group));
  const homes = ({ world }: Town) => world.members.map(({ helper, willing }) => [helper.home, willing]);
  expect(homes(ours)).toEqual(homes(group));
});

test('waves disturb fewer people than a group, and nobody at night but for emergencies', () => {
  const [ours, group] = [town(waves(firstPolicy)), town(communityGroup)];
  const figures = figuresOf(ours, seeded(1));
  expect(figures.noticesPerClaim).toBeLessThan(figuresOf(group, seeded(1)).noticesPerClaim);
  const normal = ours.jobs.filter(({ order }) => order.urgency === 'normal');
  for (const { told } of normal) expect(new Set(told.map(({ member }) => member)).size).toBe(told.length);
  expect(figures.urgentAtNight).toBe(0);
});

test('when all is over nobody is left with an offer or an order in hand', () => {
  for (const { helper } of town(waves(firstPolicy)).world.members)
    expect(helper).toMatchObject({ unanswered: 0, liveOrders: 0 });
});

test('nobody takes on more than the rules let him have in hand', () => {
  const most = (inHand: number): number => {
    const policy = { ...firstPolicy, maxLiveOrders: inHand };
    const strategy = waves(policy);
    let seen = 0;
    const turn: Strategy['turn'] = (job, at, now) => {
      seen = Math.max(seen, ...at.world.members.map(({ helper }) => helper.liveOrders));
      strategy.turn(job, at, now);
    };
    const chances = { people: seeded(7), orders: seeded(8), answers: seeded(9) };
    const days = { ordersADay: 400, days: 3, start: START, inHand };
    new Town({ city, strategy: { ...strategy, turn }, given: assumptions, chances, ...days }).pass();
    return seen;
  };
  expect(most(1)).toBe(1);
  expect(most(4)).toBeGreaterThan(2);
});

test('the index gives what sorting everybody would', () => {
  const { world } = town(waves(firstPolicy));
  const sorted = [...world.members].sort(
    (a, b) =>
      a.helper.notices7d - b.helper.notices7d ||
      a.helper.lastAskedAt - b.helper.lastAskedAt ||
      a.number - b.number,
  );
  const ids = (members: typeof sorted) => members.map(({ number }) => number);
  expect(ids(firstOf(world.inCommunity))).toEqual(ids(sorted.slice(0, MOST_CANDIDATES)));
  expect(ids(firstOf(world.inGrid))).toEqual(ids(sorted.slice(0, MOST_CANDIDATES)));
});

test('what lies ahead comes in the order of its hour, and of one hour as it was put in', () => {
  const ahead = new Ahead<string>();
  for (const [at, what] of [
    [3, 'c'],
    [1, 'a'],
    [3, 'd'],
    [2, 'b'],
    [1, 'z'],
  ] as const)
    ahead.put(at, what);
  const taken = [];
  for (let next = ahead.take(); next; next = ahead.take()) taken.push(next.what);
  expect(taken).toEqual(['a', 'z', 'b', 'c', 'd']);
});

test('measures', () => {
  expect(giniOf([1, 1, 1, 1])).toBeCloseTo(0);
  expect(giniOf([0, 0, 0, 4])).toBeCloseTo(0.75);
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  const chance = seeded(3);
  const mean = Array.from({ length: 20_000 }, () => gamma(chance, 0.8)).reduce((a, b) => a + b, 0) / 20_000;
  expect(mean).toBeCloseTo(1, 1);
});

test('load is a mean of the days since the first that counted', () => {
  expect(loadOf([20, 10, 0, 0, 0, 0, 0], 10)).toBe(1.5);
  expect(loadOf([0, 0, 70], 10)).toBeCloseTo(70 / 30);
  expect(loadOf([], 10)).toBe(0);
  expect(loadOf([5], 0)).toBe(5);
});
