import type { RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { jobOf } from '../kit/jobRow';
import { startJobs } from '../kit/nudge';
import { commitOnce } from '../kit/once';
import type { Refused } from '../kit/refused';

/** Begins to draw a sheet for the caller; the job's id says when it is there. */
export async function printing(
  call: Call,
  kind: 'printWish' | 'printWishBook',
  about: { place: RegionPath; input: Record<string, string> },
): Promise<ActResult | Refused<never>> {
  const job = newId();
  const begun = await commitOnce(call, async (tx) => {
    await tx.add('jobs', jobOf(call, job, kind, about));
    return { id: job };
  });
  await startJobs();
  return begun;
}
