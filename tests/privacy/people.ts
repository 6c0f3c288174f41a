import { DAY, type Ms } from '@core/domain/calendar/time';
import type { Role } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import { grantRow, helperRow, personRow } from '../../localcloud/seeds/people';
import { write } from '../../localcloud/seeds/write';

/** A role in a place, and whether it is in force. */
export interface Office {
  role: Role;
  scope: RegionPath;
  term: 'now' | 'ended' | 'toCome';
}

const terms = {
  now: (now: Ms) => ({ from: now - DAY, until: now + 400 * DAY }),
  ended: (now: Ms) => ({ from: now - 2 * DAY, until: now }),
  toCome: (now: Ms) => ({ from: now + DAY, until: now + 400 * DAY }),
};

/** The openid of somebody laid down here: unlike his id, so that it can be told when it gets out. */
export const openidOf = (id: string): string => `openid-of-${id}`;

/** Lays a person down who agreed to the terms and holds these roles; he lives where nothing of the test lies. */
export async function lay(id: string, offices: readonly Office[], now: Ms, home?: RegionPath): Promise<void> {
  const person = personRow({ id, name: '过路人', phone: '13700000000', ...(home ? { home } : {}) }, now);
  await write('people', [person]);
  await write('identities', [{ _id: `wx:${openidOf(id)}`, personId: id }]);
  await write(
    'grants',
    offices.map(({ role, scope, term }) => ({ ...grantRow(id, role, scope, now), ...terms[term](now) })),
  );
}

/** Lays somebody down who may take a repair in a place. */
export async function layHelper(id: string, community: RegionPath, home: RegionPath, now: Ms): Promise<void> {
  await lay(id, [{ role: 'member', scope: community, term: 'now' }], now, home);
  await write('helpers', [helperRow(id, 'member', home, now, { skills: ['维修'] })]);
}
