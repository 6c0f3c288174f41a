import type { ActResult } from '../kit/documents';
import { nudge } from '../kit/nudge';
import { isRefused, type Refused } from '../kit/refused';

/** Passes a committed act on, and has the clock look at its order now; a refusal changed nothing to look at. */
export async function nudged<R extends Refused>(result: ActResult | R): Promise<ActResult | R> {
  if (!isRefused(result) && result.orderId) await nudge(result.orderId);
  return result;
}
