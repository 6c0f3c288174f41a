import { DAY } from '@core/domain/calendar/time';
import type { Grant } from '@core/domain/people/person';
import { put } from '../../cloudfunctions/kit/store';
import { inEnvironment, type Profile } from '../../localcloud/seeding';
import { given, openTown, type Town } from '../support/town';
import { readsOf } from './reads';

/** Of the first street; the county is hers too, for the time of this. */
const KEEPER = 'zheng';
const TENANT = '990001/';

/** The most documents each question about the region tree reads in a town of that size. */
export async function readsOfRegions(profile: Profile): Promise<Map<string, number>> {
  const town = await openTown(profile);
  try {
    await inEnvironment(town.cloud.env, () => put('grants', overTheCounty(town.now())));
    await askFrom(town, TENANT);
    return await readsOf(town, (action) => action.startsWith('place.') || action === 'onboarding.get');
  } finally {
    await town.stop();
  }
}

const overTheCounty = (now: number): Grant => ({
  ...{ _id: 'keeper', personId: KEEPER, role: 'admin', scope: TENANT, grantedBy: 'test' },
  ...{ from: now, until: now + DAY },
});

/** Walks from a place down to a household, asking at every level all that can be asked there. */
async function askFrom(town: Town, path: string): Promise<void> {
  const ask = town.as(KEEPER);
  const { place } = given(await ask('place.get', { path }));
  for (const search of ['社区', '1', '栋', '第 1']) given(await ask('place.find', { under: path, search }));
  const gaps = given(await ask('place.gaps', { under: path }));
  if (gaps.next) given(await ask('place.gaps', { under: path, cursor: gaps.next }));
  if (place.level === 'community') given(await ask('onboarding.get', { community: path }));
  const { list, next } = given(await ask('place.list', { parent: path }));
  if (next) given(await ask('place.list', { parent: path, cursor: next }));
  given(await ask('place.children', { parent: path }));
  const [first, other] = list;
  if (place.level === 'community' && first && other) await weigh(town, first.path, other.path);
  if (first) await askFrom(town, first.path);
}

/** What it would change to move the first building of a grid to another one. */
async function weigh(town: Town, grid: string, toGrid: string): Promise<void> {
  const ask = town.as(KEEPER);
  const [building] = given(await ask('place.list', { parent: grid })).list;
  if (building) given(await ask('place.weighMove', { building: building.path, toGrid }));
}
