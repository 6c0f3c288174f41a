import type { Urgency } from '../menu/item';

/**
 * Where a round asks, each area holding the one before it: the own building and grid, with the grids beside it, the
 * community, with the communities beside it.
 */
export const areas = ['grid', 'beside', 'community', 'beyond'] as const;
export type Area = (typeof areas)[number];

/** One round of asking: whom, for how many minutes, and how many at least and at most. */
export interface Round {
  ring: number;
  area: Area;
  minutes: number;
  least: number;
  most: number;
}

/** How near a helper lives, as far as it tells how readily he comes. */
export type Near = 'building' | 'grid' | 'beside' | 'community' | 'beyond';

export interface Policy {
  /** Stored with every decision, so that a replay knows what it was taken by. */
  version: string;
  alpha: number;
  /** Weight against those who served recently. */
  lambda: number;
  /** Weight against those who were asked recently: so many requests in a week count as one e less. */
  patience: number;
  /** A wave asks until the chance of at least one yes reaches this. */
  target: number;
  /**
   * Nobody is disturbed when a yes is less likely than this. For an emergency anybody is by day; nobody is woken in vain.
   */
  worth: { normal: number; urgentAtNight: number };
  /** How much rarer a yes is, the further away somebody lives. */
  near: Readonly<Record<Near, number>>;
  /** How readily somebody says yes of whom nothing is known, and how many hoped-for answers that is worth. */
  prior: { yes: number; weight: number };
  rounds: Readonly<Record<Urgency, readonly Round[]>>;
  /** How often the last round is held again where somebody could be asked at all. */
  again: Readonly<Record<Urgency, number>>;
  /** From how many requests a member and day on asking shrinks, and to what. It never grows because few say yes. */
  shrink: { above: number; most: number; lambda: number };
  maxLiveOrders: number;
  maxUnanswered: number;
  maxNoticesADay: number;
}

const round = (ring: number, area: Area, minutes: number): Round => ({
  ...{ ring, area, minutes },
  ...{ least: 2, most: 8 },
});
const crowd = (ring: number, area: Area, minutes: number, people: number): Round => ({
  ...{ ring, area, minutes },
  ...{ least: people, most: people },
});

/** Neighbours first, ring by ring; a human by name stands beside it (order/deadlines.ts). */
export const firstPolicy: Policy = {
  version: '2026-11-2',
  alpha: 1,
  lambda: 2.6,
  patience: 20,
  target: 0.75,
  worth: { normal: 0.012, urgentAtNight: 0.02 },
  near: { building: 1, grid: 0.8, beside: 0.5, community: 0.35, beyond: 0.2 },
  prior: { yes: 0.2, weight: 4 },
  rounds: {
    normal: [
      round(1, 'grid', 6),
      round(2, 'beside', 6),
      round(2, 'beside', 7),
      round(3, 'community', 10),
      round(3, 'community', 15),
      round(3, 'community', 30),
      round(4, 'beyond', 30),
      round(4, 'beyond', 60),
    ],
    urgent: [crowd(2, 'beside', 5, 30), crowd(3, 'community', 10, 40)],
  },
  again: { normal: 9, urgent: 0 },
  shrink: { above: 1, most: 3, lambda: 0.1 },
  maxLiveOrders: 2,
  maxUnanswered: 2,
  maxNoticesADay: 4,
};

/**
 * The policy of a place in which each member got so many requests a day of late. Under load fewer are asked at once
 * and fairness weighs less: asking more because few say yes would make still fewer say yes.
 */
export function underLoad(policy: Policy, requestsADay: number): Policy {
  const { above, most, lambda } = policy.shrink;
  if (requestsADay <= above) return policy;
  const fewer = policy.rounds.normal.map((one) => ({ ...one, most: Math.min(one.most, most) }));
  return {
    ...policy,
    lambda: Math.min(policy.lambda, lambda),
    rounds: { ...policy.rounds, normal: fewer },
  };
}
