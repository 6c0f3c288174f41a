import { DAY, type Ms } from '@core/domain/calendar/time';
import { consentVersions, type Consent, type Consented } from '@core/domain/people/consent';
import type { Role } from '@core/domain/people/person';
import type { Look } from '@core/domain/people/look';
import { one } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY } from './places';
import { cast } from './cast';

const consentOf = (personId: string, what: Consented, at: Ms): Consent => ({
  _id: `${personId}-${what}`,
  ...{ personId, what, version: consentVersions[what], how: 'app', given: true, by: personId, at },
});

/** What the cast agreed to when they came: the terms, and members that their membership is kept. */
export const castConsents = (now: Ms): Consent[] =>
  cast.flatMap(({ id, helper }) => [
    consentOf(id, 'terms', now - 30 * DAY),
    ...(helper?.kind === 'member' ? [consentOf(id, 'membership', now - 29 * DAY)] : []),
  ]);

const lookOf = (viewerId: string, role: Role, orderCode: string, at: Ms): Look => ({
  _id: `demo-lamp-${viewerId}`,
  ...{ personId: 'wang', viewerId, role, place: HOME_COMMUNITY, saw: 'contact' },
  ...{ orderId: 'demo-lamp', orderCode, at },
});

/** Who opened 王秀兰's door for the lamp of last week. */
export async function demoLooks(now: Ms): Promise<Look[]> {
  const code = (await one('orders', 'demo-lamp'))?.code ?? '';
  return [
    lookOf('limin', 'communityStaff', code, now - 6 * DAY),
    lookOf('chen', 'member', code, now - 6 * DAY + DAY / 8),
  ];
}
