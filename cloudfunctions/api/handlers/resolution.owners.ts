import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { hearingFor } from '../hearingViews';
import { ownersIn } from '../resolutionOrders';
import { isOfHearing } from '../resolving';

/** Who can be given something to do. */
export const resolutionOwners = reads('resolution.owners', async ({ id }, call) => {
  const known = await hearingFor(id, call);
  if (!known) return refused('NOT_FOUND');
  if (!isOfHearing(known.relations)) return refused('HEARING_NOT_YOURS');
  return { list: await ownersIn(known.hearing, call.now) };
});
