import type { Ms } from '../calendar/time';
import { ineligible, type Ineligible } from './eligible';
import { nextRound, planWave, type Situation } from './wave';

/** What asking would come to were the next round held with these candidates. */
export interface Forecast {
  /** How many of them may be asked, and why the others are not. */
  free: number;
  whyNot: { why: Ineligible; people: number }[];
  /** The round that is next: when, in which ring, and how many it would ask. Absent once every round has been held. */
  next?: { at: Ms; ring: number; people: number };
}

/** Looks ahead without changing anything; `at` is when the next round falls due. */
export function forecastOf(situation: Situation, at: Ms): Forecast {
  const { order, asked, candidates, policy, now } = situation;
  const reasons = candidates.map((helper) => ineligible(order, helper, asked, policy, now));
  const kinds = [...new Set(reasons)].filter((why) => why !== undefined);
  const round = nextRound(order, policy);
  return {
    free: reasons.filter((why) => why === undefined).length,
    whyNot: kinds.map((why) => ({ why, people: reasons.filter((one) => one === why).length })),
    ...(round ? { next: { at, ring: round.ring, people: planWave(situation).chosen.length } } : {}),
  };
}
