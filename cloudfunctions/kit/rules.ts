import type { WorkingCalendar } from '@core/domain/calendar/clocks';
import { MINUTE, type Ms } from '@core/domain/calendar/time';
import { at, type RegionPath } from '@core/domain/place/region';
import { effectiveMode } from '@core/domain/regionMode/episode';
import { rulesIn } from '@core/domain/regionMode/policy';
import { firstPolicy, underLoad, type Policy } from '@core/domain/routing/policy';
import { calendarOf, usualHours } from '@core/domain/settings/hours';
import { policyUnder, usualRules, type Rules } from '@core/domain/settings/rules';
import { around } from './audit';
import { modesIn } from './modes';
import { many, one } from './store';

/** What holds in a community: its opening hours, and the rules of its county in the mode it is in. */
export interface InForce {
  rules: Rules;
  policy: Policy;
  calendar: WorkingCalendar;
}

/** An instance goes on with what it has read for this long; so long may a change need until it holds everywhere. */
const KEPT = MINUTE;
const kept = new Map<RegionPath, { at: Ms; inForce: InForce }>();

/** What holds in a community now; read once a minute, not once an order. */
export async function inForceIn(community: RegionPath, now: Ms): Promise<InForce> {
  const known = kept.get(community);
  if (known && known.at <= now && now < known.at + KEPT) return known.inForce;
  const [rows, figures, { publicHolidays }] = await Promise.all([
    many('settings', [at('tenant', community) ?? '', community]),
    one('figures', community),
    // Many years of days: whoever asks for no calendar does not wait for them.
    import('./holidays'),
  ]);
  // Somebody who lives nowhere yet stands under the usual rules.
  const places = community === '' ? [] : around(community);
  const mode = effectiveMode(await modesIn(places), now);
  const rules = rulesIn(mode, { ...usualRules, ...rows.find((row) => row.rules)?.rules });
  const hours = rows.find((row) => row.hours)?.hours ?? usualHours;
  const policy = underLoad(policyUnder(rules, firstPolicy), figures?.requestsADay ?? 0);
  const inForce = { rules, policy, calendar: calendarOf(hours, publicHolidays) };
  kept.set(community, { at: now, inForce });
  return inForce;
}

/** After a change this instance reads anew; the others do within a minute. */
export function forgetRules(): void {
  kept.clear();
}
