import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { showHours } from '../setting';

/** When a community is open; without one, the community of the caller's first role. */
export const hoursGet = reads('hours.get', ({ community }, call) => {
  const [scope = ''] = call.grants.filter(({ role }) => call.row[role]).map((grant) => grant.scope);
  return showHours(community ?? at('community', scope) ?? '', call);
});
