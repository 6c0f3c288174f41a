import { ruleNames, type RuleName, type Rules } from '../settings/rules';

/** Rules whose effect cannot be tried: the model does not tell residents apart. */
const untried: readonly RuleName[] = ['ordersAtOnce'];

/** The rules that can be tried, in the order of the settings. */
export const triedNames: readonly RuleName[] = ruleNames.filter((name) => !untried.includes(name));

/** What is different between two sets of rules, as far as it can be tried. */
export const changedBetween = (now: Rules, tried: Rules): RuleName[] =>
  triedNames.filter((name) => now[name] !== tried[name]);
