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
}

export type RuleName = keyof Rules;

/** How far each rule may be set: beyond these the product would no longer keep what it promises. */
export const bounds: Record<RuleName, { least: number; usual: number; most: number }> = {
  ordersAtOnce: { least: 1, usual: 5, most: 10 },
  inHandAtOnce: { least: 1, usual: 2, most: 5 },
  unanswered: { least: 1, usual: 2, most: 5 },
  requestsADay: { least: 1, usual: 4, most: 8 },
};
export const ruleNames = Object.keys(bounds) as RuleName[];

/** The rules where nothing was set. */
export const usualRules: Rules = {
  ordersAtOnce: bounds.ordersAtOnce.usual,
  inHandAtOnce: bounds.inHandAtOnce.usual,
  unanswered: bounds.unanswered.usual,
  requestsADay: bounds.requestsADay.usual,
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
  return {
    ...policy,
    maxLiveOrders: rules.inHandAtOnce,
    maxUnanswered: rules.unanswered,
    maxNoticesADay: rules.requestsADay,
  };
}
