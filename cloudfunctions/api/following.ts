import { consentVersions } from '@core/domain/people/consent';
import type { FamilyLink } from '@core/domain/people/family';
import type { Call } from '../kit/call';
import { followOrder } from '../kit/followOrder';
import { idOf, newId } from '../kit/ids';
import { jobRow } from '../kit/jobRow';
import { find } from '../kit/store';
import type { Tx } from '../kit/transaction';

/** One link between two people, whichever code made it. */
export const linkId = (ownerId: string, personId: string): string => idOf('family', ownerId, personId);

/** Whether a relative follows a person's orders from now on, with the consent or its end kept for good. */
export async function setFollows(tx: Tx, call: Call, link: FamilyLink, given: boolean): Promise<void> {
  const { ownerId, personId } = link;
  await setFollower(tx, call, link, given);
  await tx.add('consents', {
    _id: newId(),
    personId: ownerId,
    what: 'follow',
    version: consentVersions.follow,
    how: 'app',
    given,
    by: given ? ownerId : call.id,
    at: call.now,
    about: personId,
  });
}

/** Orders in the transaction itself; a job goes on beyond these, and through what is over, which he reads no longer. */
const AT_ONCE = 20;

/** Followers stand on the person, for orders to come, and on those that are under way: reading an order asks nobody. */
async function setFollower(
  tx: Tx,
  { now }: Call,
  { ownerId, personId }: FamilyLink,
  given: boolean,
): Promise<void> {
  const owner = await tx.get('people', ownerId);
  if (!owner) return;
  const others = (owner.followers ?? []).filter((id) => id !== personId);
  await tx.put('people', { ...owner, followers: given ? [...others, personId] : others });
  const live = await find('orders', { residentId: ownerId, live: true }, AT_ONCE + 1);
  for (const { _id } of live.slice(0, AT_ONCE)) await followOrder(tx, _id, { ownerId, personId });
  if (!given || live.length > AT_ONCE)
    await tx.add('jobs', jobRow(newId(), 'follow', now, { input: { ownerId, personId }, firm: true }));
}
