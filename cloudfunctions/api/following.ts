import { consentVersions } from '@core/domain/people/consent';
import type { FamilyLink } from '@core/domain/people/family';
import { bounds } from '@core/domain/settings/rules';
import type { Call } from '../kit/call';
import { idOf, newId } from '../kit/ids';
import { find } from '../kit/store';
import type { Tx } from '../kit/transaction';

/** One link between two people, whichever code made it. */
export const linkId = (ownerId: string, personId: string): string => idOf('family', ownerId, personId);

/** Whether a relative follows a person's orders from now on, with the consent or its end kept for good. */
export async function setFollows(tx: Tx, call: Call, link: FamilyLink, given: boolean): Promise<void> {
  const { ownerId, personId } = link;
  await setFollower(tx, ownerId, personId, given);
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

/** Followers stand on the person, for orders to come, and on those that are under way: reading an order asks nobody. */
async function setFollower(tx: Tx, ownerId: string, personId: string, given: boolean): Promise<void> {
  const owner = await tx.get('people', ownerId);
  if (!owner) return;
  const others = (owner.followers ?? []).filter((id) => id !== personId);
  const followers = given ? [...others, personId] : others;
  await tx.put('people', { ...owner, followers });
  const live = await find('orders', { residentId: ownerId, live: true }, bounds.ordersAtOnce.most);
  for (const { _id } of live) {
    const order = await tx.get('orders', _id);
    if (order?.live) await tx.put('orders', { ...order, followers });
  }
}
