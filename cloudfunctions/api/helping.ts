import { helperRoles } from '@core/domain/people/person';
import type { Call } from '../kit/call';

/** Whether the caller serves neighbours. */
export function isHelper(call: Call): boolean {
  return call.grants.some(({ role }) => helperRoles.some((helper) => helper === role));
}
