import type { Allow } from '@core/contract/action';
import { CONSENT_VERSION } from '@core/contract/me';
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

/** Whether an action may be tried at all; what of a particular order is open is decided further in. */
export function admit(
  call: Call,
  allow: Allow,
): Refused<'NO_CONSENT' | 'NO_HOUSEHOLD' | 'NOT_ALLOWED'> | undefined {
  if (allow === 'anyone') return undefined;
  if (call.known?.person.consent?.version !== CONSENT_VERSION) return refused('NO_CONSENT');
  if (allow === 'person') return undefined;
  if (allow === 'neighbour') return call.known.person.home ? undefined : refused('NO_HOUSEHOLD');
  return call.grants.some(({ role }) => allow.includes(role)) ? undefined : refused('NOT_ALLOWED');
}
