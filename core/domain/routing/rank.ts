import { DAY_ENDS, DAY_STARTS } from '../calendar/clocks';
import { hourOf, weekdayOf, type Ms } from '../calendar/time';
import { nearness, type RegionPath } from '../place/region';
import type { Asked } from './asked';
import { fadedTo, type Helper, type Reason } from './helper';
import type { Near, Policy } from './policy';

/** The hours in which nobody is disturbed but for an emergency. */
export function isNight(now: Ms): boolean {
  const hour = hourOf(now);
  return hour < DAY_STARTS || hour >= DAY_ENDS;
}

/** Some hours of the day and week are better for asking than others. */
export function hourFactor(now: Ms): number {
  if (isNight(now)) return 0.3;
  return hourOf(now) >= 18 || weekdayOf(now) >= 6 ? 1 : 0.7;
}

/** How near somebody lives. Grids that touch are told by the tree, not by their paths. */
export function nearTo(order: { place: RegionPath; beside?: readonly RegionPath[] }, helper: Helper): Near {
  const near = nearness(order.place, helper.home);
  if (near === 'stairwell') return 'building';
  if (near === 'building' || near === 'grid') return near;
  return order.beside?.includes(helper.grid) ? 'beside' : near;
}

/** How likely a yes is by what can be known beforehand, were everybody equally willing. */
export function circumstances(order: Asked, helper: Helper, policy: Policy, now: Ms): number {
  return (policy.near[nearTo(order, helper)] * hourFactor(now)) / (1 + 0.8 * helper.liveOrders);
}

/**
 * The predicted chance that somebody says yes to this order now. His history is weighed against what was to be hoped
 * for: whoever was asked late and from far away is no worse a neighbour for not having come.
 */
export function chanceOfYes(order: Asked, helper: Helper, policy: Policy, now: Ms): number {
  const { yes, weight } = policy.prior;
  const willing = (helper.yes + yes * weight) / ((helper.hoped ?? helper.asked) + weight);
  return Math.min(1, willing * circumstances(order, helper, policy, now));
}

/** routing.md §2: who should be asked first. Higher is earlier; only the order matters. */
export function score(order: Asked, helper: Helper, policy: Policy, now: Ms): number {
  const stars = helper.stars.count === 0 ? 1 : helper.stars.sum / helper.stars.count / 5;
  return (
    chanceOfYes(order, helper, policy, now) ** policy.alpha *
    Math.exp(
      -policy.lambda * fadedTo(helper.recentServices, now) -
        fadedTo(helper.recentNotices, now) / policy.patience,
    ) *
    (0.8 + 0.2 * stars)
  );
}

/** Why this person: at most three reasons, the most telling first. */
export function reasonsFor(order: Asked, helper: Helper, now: Ms): Reason[] {
  const reasons: Reason[] = [{ kind: 'near', near: nearness(order.place, helper.home) }];
  const skill = order.skills[0];
  if (skill !== undefined) reasons.push({ kind: 'skill', skill });
  if (helper.free.length > 0 && order.urgency === 'normal') reasons.push({ kind: 'free' });
  const services = Math.round(fadedTo(helper.recentServices, now));
  if (services <= 1) reasons.push({ kind: 'fewServices', count: services });
  return reasons.slice(0, 3);
}
