import type { RuleName, Rules } from '../settings/rules';

/**
 * The rules that can be tried, in the order of the settings: those by which helpers are asked. The model tells no
 * residents apart and knows nothing but orders, so the others would change nothing in it.
 */
export const triedNames = [
  'inHandAtOnce',
  'unanswered',
  'requestsADay',
  'askedAtOnce',
  'fairness',
  'busyFrom',
] as const satisfies readonly RuleName[];

/** What is different between two sets of rules, as far as it can be tried. */
export const changedBetween = (now: Rules, tried: Rules): RuleName[] =>
  triedNames.filter((name) => now[name] !== tried[name]);

/** The rules that hold, with those of another set that can be tried. */
export function withTried(now: Rules, tried: Rules): Rules {
  const { inHandAtOnce, unanswered, requestsADay, askedAtOnce, fairness, busyFrom } = tried;
  return { ...now, inHandAtOnce, unanswered, requestsADay, askedAtOnce, fairness, busyFrom };
}
