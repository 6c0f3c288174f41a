import type { ActResult } from '../kit/documents';
import { nudgeGrants } from '../kit/nudge';
import { isRefused, type Refused } from '../kit/refused';

/** Passes a committed act on roles on, and has whoever answers now answer at once. */
export async function nudgedGrants<R extends Refused>(result: ActResult | R): Promise<ActResult | R> {
  if (!isRefused(result)) await nudgeGrants();
  return result;
}
