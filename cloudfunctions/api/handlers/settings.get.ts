import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { showRules, tenantOf } from '../setting';

/** The rules in force in the caller's county. */
export const settingsGet = reads('settings.get', async (_input, call) => {
  const place = tenantOf(call);
  return call.reaches({ place }) ? showRules(place) : refused('NOT_FOUND');
});
