import { DAY, type Ms } from '@core/domain/calendar/time';
import type { Grant, Role } from '@core/domain/people/person';
import { at, type RegionPath } from '@core/domain/place/region';
import type { FreeTime, Helper } from '@core/domain/routing/helper';
import { CONSENT_VERSION } from '@core/contract/me';
import type { Identity, PersonRow } from '../../cloudfunctions/kit/documents';
import { maskedName } from '../../cloudfunctions/kit/mask';
import { sealName } from '../../cloudfunctions/kit/personal';

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
    sealed: sealName({ name, phone }, id),
    maskedName: maskedName(name),
    ...(home ? { home } : {}),
    elder,
    consent: { version: CONSENT_VERSION, at: now - 30 * DAY },
    credits,
    createdAt: now - 30 * DAY,
    lastActiveAt: now,
    openOrders: [],
  };
}

/** In the local cloud the openid of a seeded person is his id. */
export const identityRow = (id: string): Identity => ({ _id: `wx:${id}`, personId: id });

export const grantRow = (personId: string, role: Role, scope: RegionPath, now: Ms): Grant => ({
  _id: `${personId}-${role}-${scope.replace(/\//g, '.')}`,
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
  const grid = at('grid', home);
  const community = at('community', home);
  if (!grid || !community) throw new RangeError(`a helper lives in a grid: ${home}`);
  return {
    _id: id,
    kind,
    home,
    grid,
    community,
    skills: [],
    free: evenings,
    liveOrders: 0,
    unanswered: 0,
    noticesToday: { day: '', count: 0 },
    notices7d: 0,
    recentNotices: { value: 0, at: now },
    recentServices: { value: 0, at: now },
    asked: 0,
    yes: 0,
    stars: { sum: 0, count: 0 },
    lastAskedAt: 0,
    credits: 3,
    lastActiveAt: now,
    ...more,
  };
}
