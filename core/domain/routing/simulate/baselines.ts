import { nextRunning, officeHours } from '../../calendar/clocks';
import { DAY, HOUR, MINUTE, type Ms } from '../../calendar/time';
import { nearness } from '../../place/region';
import { firstPolicy } from '../policy';
import { ineligible } from '../eligible';
import { nearTo } from '../rank';
import { below } from './chance';
import type { Member } from './city';
import type { Job, Strategy, Town } from './run';

/** How long somebody who is asked alone may think about it. */
const ALONE = 15 * MINUTE;
const AFTER_HAND = 2 * HOUR;

const hope = 1;
const all = (members: readonly Member[]) => members.map((member) => ({ member, hope }));

/** A WeChat group of the community: everybody in it is told at once, whatever the hour. */
export const communityGroup: Strategy = {
  name: 'community group, all at once',
  turn: (job, town, now) => {
    const people = all(town.world.inCommunity[job.community] ?? []);
    town.tell(job, { wave: 1, until: now + DAY, people }, now);
  },
};

/** A group of the grid; what nobody takes there somebody posts again in the community's two hours later. */
export const gridGroup: Strategy = {
  name: 'grid group, re-posted by hand',
  turn: (job, town, now) => {
    const isFirst = job.told.length === 0 && job.firstNoticeAt === undefined;
    const members = isFirst ? town.world.inGrid[job.grid] : town.world.inCommunity[job.community];
    town.tell(job, { wave: isFirst ? 1 : 2, until: now + DAY, people: all(members ?? []) }, now);
    if (now < job.placedAt + AFTER_HAND) town.again(job, job.placedAt + AFTER_HAND);
  },
};

type Choice = (left: readonly Member[], job: Job, town: Town) => Member | undefined;

/** One after the other, by day: whom `choose` names of those in the community who may be asked. */
function oneByOne(name: string, choose: Choice): Strategy {
  return {
    name,
    turn: (job, town, now) => {
      const begins = job.order.urgency === 'urgent' ? now : nextRunning('day', now, officeHours);
      if (begins > now) {
        town.again(job, begins);
        return;
      }
      const member = choose(left(job, town, now), job, town);
      if (!member) return;
      town.tell(job, { wave: job.told.length + 1, until: now + ALONE, people: [{ member, hope }] }, now);
      town.again(job, now + ALONE);
    },
  };
}

function left(job: Job, town: Town, now: Ms): Member[] {
  const asked = new Set(job.told.map(({ member }) => member.helper._id));
  return (town.world.inCommunity[job.community] ?? []).filter(
    ({ helper }) => ineligible(job.order, helper, asked, firstPolicy, now) === undefined,
  );
}

const RANKS = ['building', 'grid', 'beside', 'community', 'beyond'];

/** The nearest neighbour first. */
export const nearestFirst = oneByOne('nearest first, one by one', (members, { order }) => {
  const far = ({ helper }: Member) =>
    nearness(order.place, helper.home) === 'stairwell' ? -1 : RANKS.indexOf(nearTo(order, helper));
  return members.reduce<Member | undefined>(
    (best, member) => (best && far(best) <= far(member) ? best : member),
    undefined,
  );
});

/** Anybody of the community, by chance. */
export const anybody = oneByOne('anybody, one by one', (members, _job, town) =>
  members.length === 0 ? undefined : members[below(town.setup.chances.answers, members.length)],
);

export const baselines: readonly Strategy[] = [gridGroup, communityGroup, nearestFirst, anybody];
