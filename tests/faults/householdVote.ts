import { DAY } from '@core/domain/calendar/time';
import { placesAround, type RegionPath } from '@core/domain/place/region';
import { YES_NO } from '@core/domain/hearing/vote';
import { write } from '../../localcloud/seeds/write';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { given, type Door } from '../actions/door';
import { aSession, written } from '../actions/hearingStates';
import { lay, openidOf } from '../privacy/people';

/** A household of the community whose members are known to live there. */
export interface Household {
  home: RegionPath;
  members: string[];
}

/** Households with so many members each, each by its openid. */
export async function households(door: Door, count: number, members: number): Promise<Household[]> {
  const homes = (await door.all('regions')).filter(
    ({ level, _id }) => level === 'household' && _id.startsWith(HOME_COMMUNITY),
  );
  const at = Date.now() - DAY;
  const settled = homes.slice(0, count).map(async ({ _id: home }, n) => {
    const ids = Array.from({ length: members }, (_, m) => `voter-${n}-${m}`);
    for (const id of ids) await lay(id, [], Date.now(), home);
    const known = { household: home, ...placesAround(home), state: 'verified' as const, at, by: 'limin' };
    await write(
      'bindings',
      ids.map((_id) => ({ _id, ...known })),
    );
    return { home, members: ids.map(openidOf) };
  });
  return Promise.all(settled);
}

/** A vote of the community that has just begun. */
export async function aVote(door: Door): Promise<string> {
  const session = await aSession('resolution');
  await written(session);
  const asked = {
    kind: 'yesNo',
    question: '同意吗',
    options: YES_NO,
    days: 3,
    quorum: 0,
    share: 'most',
  } as const;
  return given(await door.as('limin')('vote.open', { id: session, version: 1, ...asked })).vote.id;
}

/** Its window over and everything counted. */
export async function counted(door: Door, id: string): Promise<void> {
  await door.pass(3 * 24 * 60 + 1);
  const state = async () => given(await door.as('limin')('vote.get', { id })).vote.state;
  for (let n = 0; n < 60 && (await state()) !== 'counted'; n += 1) {
    await door.call('jobs');
    // A job that failed goes on after a pause.
    await door.pass(1);
  }
}
