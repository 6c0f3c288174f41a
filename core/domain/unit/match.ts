import { DAY, moment } from '../calendar/time';
import { contains } from '../place/region';
import type { Milestone, Need, Resource } from './lists';

/** An offer that may meet a need: on how many days both are there. */
export interface Match {
  resource: Resource;
  days: number;
}

type Stretch = Pick<Need, 'from' | 'until'>;

/** The days that two stretches have in common, from the first to the last; undefined when there is none. */
export function shared(a: Stretch, b: Stretch): Stretch | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from > until ? undefined : { from, until };
}

/** How many days two stretches have in common, both ends counted. */
function daysShared(a: Stretch, b: Stretch): number {
  const both = shared(a, b);
  return both ? Math.round((moment(both.until) - moment(both.from)) / DAY) + 1 : 0;
}

/**
 * Offers that may meet a need: of its category, by a unit of the place or of one around it, while both last. Those of
 * the place itself come first, then those that last longest; what is equal stays in the order of its id.
 */
export function matchesOf(need: Need, resources: readonly Resource[]): Match[] {
  return resources
    .filter(({ state, category, place }) => {
      const near = contains(place, need.place) || contains(need.place, place);
      return state === 'open' && category === need.category && near;
    })
    .map((resource) => ({ resource, days: daysShared(need, resource) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => nearer(b, need) - nearer(a, need) || b.days - a.days || byId(a, b));
}

/** What a project begins with when nobody plans more: its first and its last day. */
export function plannedFor(need: Need, resource: Resource): Milestone[] {
  const { from, until } = shared(need, resource) ?? need;
  return [
    { title: '开始', due: from },
    { title: '完成', due: until },
  ];
}

const nearer = ({ resource }: Match, need: Need): number => Number(resource.place === need.place);
const byId = (a: Match, b: Match): number => (a.resource._id < b.resource._id ? -1 : 1);
