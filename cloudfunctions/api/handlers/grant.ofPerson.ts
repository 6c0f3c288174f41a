import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { find, moreThan } from '../../kit/store';
import { heldOf } from '../grantView';

const MOST_GRANTS = 12;

/** The roles of one person that have not ended, as far as they are the caller's business. */
export const grantOfPerson = reads('grant.ofPerson', async ({ personId = '' }, call) => {
  const ownerId = personId === '' ? call.id : personId;
  const grants = await find('grants', { personId: ownerId, until: moreThan(call.now) }, MOST_GRANTS, [
    'until',
    'asc',
  ]);
  const known = grants.filter(({ scope }) => call.reaches({ ownerId, place: scope }));
  if (known.length === 0 && ownerId !== call.id) return refused('NOT_FOUND');
  return { list: await heldOf(known, call) };
});
