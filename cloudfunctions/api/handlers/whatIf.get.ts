import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { tenantOf } from '../setting';
import { lastTrial, trialView } from '../trying';

/** How far a trial is and what it came to; without an id the last one of the county. */
export const whatIfGet = reads('whatIf.get', async ({ id }, call) => {
  const place = tenantOf(call);
  if (!call.reaches({ place })) return refused('NOT_FOUND');
  const row = id === undefined ? await lastTrial(place) : await one('whatIfs', id);
  if (id !== undefined && row?.place !== place) return refused('NOT_FOUND');
  return { trial: row && (await trialView(row, call)) };
});
