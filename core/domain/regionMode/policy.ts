import { bounds, type RuleName, type Rules } from '../settings/rules';
import type { Mode } from './episode';

/** How much more helpers are asked for while a mode holds; never beyond what a county could set for itself. */
const factor: Record<Mode, number> = { normal: 1, urgent: 1.5, wartime: 2 };
const widened: readonly RuleName[] = ['inHandAtOnce', 'unanswered', 'requestsADay'];

/**
 * The rules of a place in a mode: more orders in hand, more questions open, more requests a day. What residents may
 * order, the waves and the quiet hours stay as they are: those go by what an order is.
 */
export function rulesIn(mode: Mode, rules: Rules): Rules {
  const wider = widened.map((name) => {
    const most = Math.max(rules[name], bounds[name].most);
    return [name, Math.min(most, Math.ceil(rules[name] * factor[mode]))] as const;
  });
  return { ...rules, ...Object.fromEntries(wider) };
}
