import { DAY, type Ms } from '@core/domain/calendar/time';
import type { Grant, Role } from '@core/domain/people/person';
import { at, type RegionPath } from '@core/domain/place/region';
import { newHelper, type FreeTime, type Helper } from '@core/domain/routing/helper';
import { CONSENT_VERSION } from '@core/contract/me';
import type { Identity, NameRow, PersonRow } from '../../cloudfunctions/kit/documents';
import { nameRow } from '../../cloudfunctions/kit/nameIndex';
import { namedPerson } from '../../cloudfunctions/kit/personal';

/** Grants of the town last this long. */
const TERM = 3 * 365 * DAY;

export interface Somebody {
  id: string;
  name: string;
  phone: string;
  home?: RegionPath;
  elder?: boolean;
  credits?: PersonRow['credits'];
}

/** A person who agreed to the privacy terms, and the openid behind whom he or she stands. */
export function personRow(
  { id, name, phone, home, elder = false, credits = {} }: Somebody,
  now: Ms,
): PersonRow {
  return {
    _id: id,
    ...namedPerson({ _id: id }, { name, phone }),
    ...(home ? { home } : {}),
    elder,
    consent: { version: CONSENT_VERSION, at: now - 30 * DAY },
    credits,
    createdAt: now - 30 * DAY,
    lastActiveAt: now,
    openOrders: [],
  };
}

/** By what a person is found in the community where he lives or works. */
export function nameRowOf({ id, name }: Somebody, place: RegionPath): NameRow[] {
  const community = at('community', place);
  return community ? [nameRow({ personId: id, name, community })] : [];
}

/** In the local cloud the openid of a seeded person is his id. */
export const identityRow = (id: string): Identity => ({ _id: `wx:${id}`, personId: id });

export const grantRow = (personId: string, role: Role, scope: RegionPath, now: Ms): Grant => ({
  _id: `${personId}-${role}-${scope.replace(/\//g, '_')}`,
  personId,
  role,
  scope,
  from: now - 30 * DAY,
  until: now + TERM,
  grantedBy: 'seed',
});

/** Most people who work are free in the evening and at the weekend. */
export const evenings: FreeTime[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  fromHour: weekday > 5 ? 8 : 17,
  untilHour: 21,
}));

/** A registered helper who has not been asked yet. @throws RangeError when the home lies above a grid. */
export function helperRow(
  id: string,
  kind: Helper['kind'],
  home: RegionPath,
  now: Ms,
  more: Partial<Helper> = {},
): Helper {
  const enlisted = { _id: id, kind, home, skills: [], free: evenings, credits: 3, lastActiveAt: now };
  return { ...newHelper(enlisted, now), ...more };
}
