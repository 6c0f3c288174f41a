import { inChina, dayOf, type Ms } from '../calendar/time';
import { isReachable } from '../notify/reach';
import type { Wanted } from '../order/order';
import type { Asked } from './asked';
import { isAway, misses } from './away';
import type { FreeTime, Helper } from './helper';
import type { Policy } from './policy';
import { chanceOfYes, isNight } from './rank';

/** Why somebody is not asked. */
export const ineligibles = [
  'kind',
  'skill',
  'away',
  'notFree',
  'busy',
  'unanswered',
  'enoughNotices',
  'askedBefore',
  'gaveItBack',
  'unreachable',
  'unlikely',
] as const;
export type Ineligible = (typeof ineligibles)[number];

/** Whether somebody may take an order at all: his role and skills, and that it is not his own. */
export function mayTake(
  order: Pick<Asked, 'helpers' | 'skills' | 'residentId'>,
  helper: Pick<Helper, '_id' | 'kind' | 'skills'>,
): boolean {
  const rightKind = order.helpers === 'volunteer' || helper.kind === 'member';
  return (
    rightKind &&
    order.residentId !== helper._id &&
    order.skills.every((skill) => helper.skills.includes(skill))
  );
}

/** Whether somebody may be sent by others: he may take it, and is there. He himself may still look and take it. */
export function mayBeSent(
  order: Pick<Asked, 'helpers' | 'skills' | 'residentId' | 'wanted'>,
  helper: Helper,
  now: Ms,
): boolean {
  return mayTake(order, helper) && !isAway(helper, now) && !misses(helper, order.wanted);
}

/** Whether some free time of the week meets the wanted visit. No free times registered means: ask me any time. */
export function isFree(free: readonly FreeTime[], wanted: Wanted): boolean {
  if (free.length === 0) return true;
  const weekday = inChina(wanted.from).day() || 7;
  const midnight = inChina(wanted.from).startOf('day').valueOf();
  const hour = (moment: Ms) => (moment - midnight) / 3_600_000;
  return free.some(
    (time) =>
      time.weekday === weekday && time.fromHour < hour(wanted.until) && hour(wanted.from) < time.untilHour,
  );
}

/** The hard rules of routing.md §1, for one person; undefined when he may be asked. */
export function ineligible(
  order: Asked,
  helper: Helper,
  asked: ReadonlySet<string>,
  policy: Policy,
  now: Ms,
): Ineligible | undefined {
  if (order.helpers === 'member' && helper.kind !== 'member') return 'kind';
  if (!mayTake(order, helper)) return 'skill';
  if (isAway(helper, now) || misses(helper, order.wanted)) return 'away';
  if (order.urgency === 'normal' && !isFree(helper.free, order.wanted)) return 'notFree';
  if (helper.liveOrders >= policy.maxLiveOrders) return 'busy';
  if (helper.unanswered >= policy.maxUnanswered) return 'unanswered';
  const { day, count } = helper.noticesToday;
  if (count >= policy.maxNoticesADay && day === dayOf(now)) return 'enoughNotices';
  if (order.routing.excluded.includes(helper._id)) return 'gaveItBack';
  if (asked.has(helper._id)) return 'askedBefore';
  if (!isReachable(helper, now)) return 'unreachable';
  if (chanceOfYes(order, helper, policy, now) < leastChance(order, policy, now)) return 'unlikely';
  return undefined;
}

/** How likely a yes must be for somebody to be disturbed. */
function leastChance({ urgency }: Asked, { worth }: Policy, now: Ms): number {
  if (urgency === 'normal') return worth.normal;
  return isNight(now) ? worth.urgentAtNight : 0;
}
