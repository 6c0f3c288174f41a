import { stopsLeaving, type LeavingRefusal } from '@core/domain/people/leaving';
import { helperRoles } from '@core/domain/people/person';
import { at } from '@core/domain/place/region';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { jobRow } from '../kit/jobRow';
import { unindexName } from '../kit/nameIndex';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { find } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { dismiss, helperGrantsOf } from './enlisting';
import { stillHeld } from './heldPosts';
import { noteConsent } from './ownConsent';
import { communitiesOf } from './persons';

const MOST_IDENTITIES = 5;

/**
 * Takes a person out in one commit: the key that opens everything sealed for him, the identity, and every way to find
 * him. What else lies around, unreadable already, is swept by a job. The same openid may come back as somebody new.
 */
export async function leave(call: Call): Promise<ActResult | Refused<LeavingRefusal>> {
  const office = call.grants.some(({ role }) => !helperRoles.some((helper) => helper === role));
  const [grants, communities, identities] = await Promise.all([
    helperGrantsOf(call.id, call.now),
    communitiesOf(call.person),
    find('identities', { personId: call.id }, MOST_IDENTITIES),
  ]);
  return commitOnce(call, async (tx) => {
    const person = await tx.get('people', call.id);
    if (!person) return {};
    // After the person has been read: whoever orders, wishes or takes on a wish writes him, and one of the two begins again.
    const { liveOrder, taken } = await stillUnderWay(call.id);
    if (taken) return refused('ORDERS_IN_HAND');
    const post = (await stillHeld(tx, person, call.now)).length > 0;
    const reason = stopsLeaving({ liveOrder, office, post });
    if (reason) return refused(reason);
    const stopped = await dismiss(tx, call.id, grants, call.now);
    if (stopped) return stopped;
    await noteConsent(tx, { personId: call.id, what: 'terms', given: false, now: call.now });
    for (const community of communities) await unindexName(tx, { personId: call.id, community });
    for (const { _id } of identities) await tx.remove('identities', _id);
    for (const name of ['people', 'bindings', 'registrations', 'rates', 'birthdays'] as const)
      await tx.remove(name, call.id);
    await sweepAfter(tx, call);
    return {};
  });
}

/** What he waits for, and what others wait for from him; orders that he serves stand with him as a helper. */
async function stillUnderWay(personId: string): Promise<{ liveOrder: boolean; taken: boolean }> {
  const found = await Promise.all([
    find('orders', { residentId: personId, live: true }, 1),
    find('wishes', { residentId: personId, live: true }, 1),
    find('wishes', { takers: personId, live: true }, 1),
  ]);
  const [order, wish, taken] = found.map(({ length }) => length > 0);
  return { liveOrder: order === true || wish === true, taken: taken === true };
}

/** What is left is swept in slices; only the place and the id are written down. */
async function sweepAfter(tx: Tx, call: Call): Promise<void> {
  const input = { personId: call.id };
  await tx.add('jobs', jobRow(newId(), 'forget', call.now, { input, firm: true }));
  const community = at('community', call.person.home ?? '');
  if (community) await journalled(tx, call, { place: community, about: call.id });
}
