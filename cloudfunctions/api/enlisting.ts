import { DAY } from '@core/domain/calendar/time';
import type { Grant } from '@core/domain/people/person';
import { helperRoles, inForce } from '@core/domain/people/person';
import { newHelper } from '@core/domain/routing/helper';
import type { RegistrationRow } from '../kit/documents';
import { idOf } from '../kit/ids';
import { indexName, unindexName } from '../kit/nameIndex';
import { namedPerson, openName, openRegistered } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { helperCredits } from '../kit/reach';
import { find, moreThan } from '../kit/store';
import type { Tx } from '../kit/transaction';

/** How long a registration is good for before the community looks at it again. */
const TERM = 3 * 365 * DAY;
const MOST_GRANTS = 12;

/**
 * Makes a registered person a helper of his community: the role, what routing knows of him, and the name and telephone
 * that the community has checked as his own.
 */
export async function enlist(
  tx: Tx,
  registration: RegistrationRow,
  { by, now }: { by: string; now: number },
): Promise<Refused<'NOT_FOUND'> | undefined> {
  const { _id: personId, kind, home, community, skills, free } = registration;
  const person = await tx.get('people', personId);
  if (!person || !home) return refused('NOT_FOUND');
  const { name, phone = openName(person).phone } = openRegistered(registration, person);
  await tx.put('people', { ...person, ...namedPerson(person, { name, phone }) });
  await indexName(tx, { personId, name, community });
  const _id = idOf(personId, kind, community);
  const term = { from: now, until: now + TERM };
  await tx.put('grants', { _id, personId, role: kind, scope: community, ...term, grantedBy: by });
  const credits = helperCredits(person);
  const { lastActiveAt } = person;
  await tx.put('helpers', newHelper({ _id: personId, kind, home, skills, free, credits, lastActiveAt }, now));
  return undefined;
}

/** The helper's roles that somebody holds now. */
export async function helperGrantsOf(personId: string, now: number): Promise<Grant[]> {
  const grants = await find('grants', { personId, until: moreThan(now) }, MOST_GRANTS);
  return inForce(grants, now).filter(({ role }) => helperRoles.some((helper) => helper === role));
}

/**
 * Takes somebody off the list of helpers: nobody asks him from here on, and his role ends now. Refused while an order is
 * in his hands or waits for his yes, so that no household is left alone.
 */
export async function dismiss(
  tx: Tx,
  personId: string,
  grants: readonly Grant[],
  now: number,
): Promise<Refused<'ORDERS_IN_HAND'> | undefined> {
  const helper = await tx.get('helpers', personId);
  const sent = await find('orders', { 'dispatch.to': personId }, 1, ['dueAt', 'asc']);
  if ((helper && helper.liveOrders > 0) || sent.length > 0) return refused('ORDERS_IN_HAND');
  if (helper) await tx.remove('helpers', personId);
  const face = helper?.photo === undefined ? undefined : await tx.get('files', helper.photo);
  if (face) await tx.put('files', { ...face, state: 'hidden' });
  for (const grant of grants) await tx.put('grants', { ...grant, until: now });
  const home = (await tx.get('people', personId))?.home;
  const community = helper?.community;
  if (community && !home?.startsWith(community)) await unindexName(tx, { personId, community });
  return undefined;
}
