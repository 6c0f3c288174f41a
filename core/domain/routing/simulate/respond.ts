import { hourOf, MINUTE, weekdayOf, type Ms } from '../../calendar/time';
import { isNight, nearTo } from '../rank';
import { fadedTo } from '../helper';
import type { Assumptions } from './assumptions';
import { lognormal, type Chance } from './chance';
import type { Member } from './city';
import type { Job } from './run';

type PartOfWeek = keyof Assumptions['sees'];

function partOfWeek(at: Ms): PartOfWeek {
  if (isNight(at)) return 'night';
  if (hourOf(at) >= 18) return 'evening';
  return weekdayOf(at) >= 6 ? 'weekend' : 'office';
}

/** What somebody who is told does, and after how long; undefined when he does not even see it, or says nothing. */
export interface Answer {
  yes: boolean;
  after: Ms;
}

/** How somebody answers who is told of an order together with others. */
export function answerOf(
  member: Member,
  job: Job,
  together: number,
  { given, chance, now }: { given: Assumptions; chance: Chance; now: Ms },
): Answer | undefined {
  const part = partOfWeek(now);
  if (chance() >= given.sees[part]) return undefined;
  const { helper, willing } = member;
  const yes =
    given.yes *
    willing *
    given.near[nearTo(job.order, helper)] *
    given.hour[part] *
    Math.exp(-fadedTo(helper.recentNotices, now) / given.fatigue);
  const held = (1 + given.load * helper.liveOrders) * (1 + given.bystander * (together - 1));
  const says = chance() < yes / held;
  const { median, urgent, sigma } = given.answer;
  const minutes = lognormal(chance, job.order.urgency === 'urgent' ? urgent : median, sigma);
  if (!says && chance() >= given.saysNo) return undefined;
  return { yes: says, after: minutes * MINUTE };
}
