import { moment } from '../calendar/time';
import { firstPolicy } from '../routing/policy';
import { assumptions } from '../routing/simulate/assumptions';
import { seeded } from '../routing/simulate/chance';
import type { City } from '../routing/simulate/city';
import { Town } from '../routing/simulate/run';
import { waves } from '../routing/simulate/waves';
import { policyUnder, type Rules } from '../settings/rules';
import { sumsOf, type Sums } from './sums';

/** A Monday. */
const START = moment('2026-11-02');

/** Which days are modelled, and by which chances. */
export interface Days {
  days: number;
  seed: number;
}

/** Lets a town pass some days under some rules. The same seed means the same people and orders under whatever rules. */
export function passed(city: City, rules: Rules, { days, seed }: Days): Sums {
  const chances = { people: seeded(seed), orders: seeded(seed + 1), answers: seeded(seed + 2) };
  const strategy = waves(policyUnder(rules, firstPolicy));
  const known = { ordersADay: 0, inHand: rules.inHandAtOnce };
  return sumsOf(
    new Town({ city, strategy, ...known, days, start: START, given: assumptions, chances }).pass(),
  );
}

/**
 * The seed of a stretch. It hangs on nothing else: the same rules in the same town come to the same, whoever tries them
 * and however often the work broke off.
 */
export const seedOf = (part: number, round: number): number => 10 * (1 + 1_000 * round + part);
