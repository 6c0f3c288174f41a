import { inChina, type Ms } from '../calendar/time';
import { nearness, type Nearness } from '../place/region';
import type { Asked } from './eligible';
import { fadedTo, type Helper, type Reason } from './helper';
import type { Policy } from './policy';

const nearFactor: Record<Nearness, number> = {
  stairwell: 1,
  building: 1,
  grid: 0.8,
  community: 0.35,
  beyond: 0.2,
};

/** Prior of the history of yes: one yes in about four, as strong as five answers. */
const PRIOR_YES = 1.5;
const PRIOR_ASKED = 5;

function hourFactor(now: Ms): number {
  const time = inChina(now);
  const weekend = time.day() === 0 || time.day() === 6;
  const hour = time.hour();
  if (hour < 7 || hour >= 22) return 0.3;
  return weekend || hour >= 18 ? 1 : 0.7;
}

/** The predicted chance that somebody says yes to this order now. */
export function chanceOfYes(order: Asked, helper: Helper, now: Ms): number {
  const history = (helper.yes + PRIOR_YES) / (helper.asked + PRIOR_ASKED);
  const near = nearFactor[nearness(order.place, helper.home)];
  return (history * near * hourFactor(now)) / (1 + 0.8 * helper.liveOrders);
}

/** routing.md §2: who should be asked first. Higher is earlier; only the order matters. */
export function score(order: Asked, helper: Helper, policy: Policy, now: Ms): number {
  const stars = helper.stars.count === 0 ? 1 : helper.stars.sum / helper.stars.count / 5;
  return (
    chanceOfYes(order, helper, now) ** policy.alpha *
    Math.exp(-policy.lambda * fadedTo(helper.recentServices, now)) *
    (0.8 + 0.2 * stars) *
    Math.exp(-fadedTo(helper.recentNotices, now) / 30)
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
