import type { Output } from '@core/contract/index';
import type { Level, Region } from '@core/domain/place/region';
import { count, find, inside } from '../kit/store';

type Steps = Output<'onboarding.get'>['list'];

/** Everything a community needs before it opens, and which of it is there. Counted in the indexes. */
export async function onboardingOf({ _id: community, phone, holders = {} }: Region): Promise<Steps> {
  const [grids, buildings, menu, roster, members, residents] = await Promise.all([
    covered('grid', community),
    covered('building', community),
    count('menu', { active: true }),
    count('roster', { community }),
    count('helpers', { community }),
    count('people', { home: inside(community) }),
  ]);
  const place = community;
  return [
    { step: 'phone', done: phone !== undefined, place },
    { step: 'duty', done: holders.duty !== undefined, place },
    { step: 'secretary', done: holders.communitySecretary !== undefined, place },
    { step: 'grids', done: grids.of > 0, have: grids.of, place },
    { step: 'gridSecretaries', done: grids.of > 0 && grids.have === grids.of, ...grids },
    { step: 'buildings', done: buildings.of > 0, have: buildings.of, place },
    { step: 'leaders', done: buildings.of > 0 && buildings.have === buildings.of, ...buildings },
    { step: 'menu', done: menu > 0, have: menu },
    { step: 'roster', done: roster > 0, have: roster },
    { step: 'members', done: members > 0, have: members },
    { step: 'residents', done: residents > 0, have: residents },
  ];
}

/** Of the places of a level, how many have whoever they need, and the first that has not. */
async function covered(level: Level, community: string) {
  const where = { level, _id: inside(community) };
  const [of, gaps, first] = await Promise.all([
    count('regions', where),
    count('regions', { gap: true, ...where }),
    find('regions', { gap: true, ...where }, 1, ['_id', 'asc']),
  ]);
  return { have: of - gaps, of, place: first[0]?._id };
}
