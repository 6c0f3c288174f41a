import { consentVersions } from '@core/domain/people/consent';
import { isAboutOneself, standing, type Holder, type Row } from '@core/domain/people/permission';
import { inForce } from '@core/domain/people/person';
import { Call, type Known } from './call';
import { refused, type Refused } from './refused';
import { platformIdentity } from './sdk';
import { find, moreThan, one } from './store';

/** Grants of one person that are looked at; nobody holds more. */
const MOST_GRANTS = 12;

/** Finds out who is calling: the identity from the platform, the person and grants from the database. */
export async function callOf(context: unknown, now: number): Promise<Call | Refused<'NO_IDENTITY'>> {
  const { openid, uid } = platformIdentity(context);
  const identity = openid ? `wx:${openid}` : uid ? `uid:${uid}` : undefined;
  if (!identity) return refused('NO_IDENTITY');
  const row = await one('identities', identity);
  return new Call(identity, openid, row && (await knownBy(row.personId, now)), now);
}

async function knownBy(personId: string, now: number): Promise<Known | undefined> {
  const [person, grants] = await Promise.all([
    one('people', personId),
    find('grants', { personId, until: moreThan(now) }, MOST_GRANTS),
  ]);
  return person && { person, grants: inForce(grants, now) };
}

/**
 * Whether an action may be tried at all; to what of others it reaches is decided by `call.reaches`. Whoever holds no
 * role for it, or no longer, reads the same as somebody whose role is over another place.
 */
export function admit(
  call: Call,
  row: Row,
): Refused<'NO_CONSENT' | 'NO_HOUSEHOLD' | 'NOT_ALLOWED' | 'NOT_FOUND'> | undefined {
  const open = (holder: Holder) => row[holder] !== undefined;
  const agreed = call.known?.person.consent?.version === consentVersions.terms;
  const stands = standing(agreed, call.known?.person.home);
  if (stands.some(open)) return undefined;
  if (!agreed) return refused('NO_CONSENT');
  if (call.grants.some(({ role }) => open(role))) return undefined;
  if (open('resident')) return refused('NO_HOUSEHOLD');
  return refused(isAboutOneself(row) ? 'NOT_ALLOWED' : 'NOT_FOUND');
}
