import type { Policy } from '../routing/policy';

/** The rules a county or district sets for itself. Whatever is not set is as usual. */
export interface Rules {
  /** Live orders a resident may have at once. */
  ordersAtOnce: number;
  /** Orders a helper may have in hand at once. */
  inHandAtOnce: number;
  /** Unanswered requests after which a helper is left in peace. */
  unanswered: number;
  /** Requests a helper gets in a day at most. */
  requestsADay: number;
  /** People asked in one round at most; emergencies are apart. */
  askedAtOnce: number;
  /** How much it weighs that somebody has served of late: 0 not at all. */
  fairness: number;
  /** Requests a helper gets in a week on average from which fewer are asked at once. */
  busyFrom: number;
  /** What the goods of one micro-wish may be worth, in yuan. */
  wishCeiling: number;
}

export type RuleName = keyof Rules;

/** How far each rule may be set: beyond these the product would no longer keep what it promises. */
export const bounds: Record<RuleName, { least: number; usual: number; most: number }> = {
  ordersAtOnce: { least: 1, usual: 5, most: 10 },
  inHandAtOnce: { least: 1, usual: 2, most: 5 },
  unanswered: { least: 1, usual: 2, most: 5 },
  requestsADay: { least: 1, usual: 4, most: 8 },
  askedAtOnce: { least: 2, usual: 8, most: 12 },
  fairness: { least: 0, usual: 2, most: 4 },
  busyFrom: { least: 4, usual: 7, most: 14 },
  wishCeiling: { least: 50, usual: 300, most: 1000 },
};
export const ruleNames = Object.keys(bounds) as RuleName[];

/** The rules where nothing was set. */
export const usualRules: Rules = {
  ordersAtOnce: bounds.ordersAtOnce.usual,
  inHandAtOnce: bounds.inHandAtOnce.usual,
  unanswered: bounds.unanswered.usual,
  requestsADay: bounds.requestsADay.usual,
  askedAtOnce: bounds.askedAtOnce.usual,
  fairness: bounds.fairness.usual,
  busyFrom: bounds.busyFrom.usual,
  wishCeiling: bounds.wishCeiling.usual,
};

/** The rules that are set beyond their bounds, or to no whole number. */
export function outOfBounds(rules: Rules): RuleName[] {
  return ruleNames.filter((name) => {
    const { least, most } = bounds[name];
    return !Number.isInteger(rules[name]) || rules[name] < least || rules[name] > most;
  });
}

/** A routing policy under these rules. */
export function policyUnder(rules: Rules, policy: Policy): Policy {
  const atMost = rules.askedAtOnce;
  return {
    ...policy,
    lambda: (policy.lambda * rules.fairness) / bounds.fairness.usual,
    rounds: { ...policy.rounds, normal: policy.rounds.normal.map((one) => ({ ...one, most: atMost })) },
    shrink: { ...policy.shrink, above: rules.busyFrom / 7, most: Math.min(policy.shrink.most, atMost) },
    maxLiveOrders: rules.inHandAtOnce,
    maxUnanswered: rules.unanswered,
    maxNoticesADay: rules.requestsADay,
  };
}
