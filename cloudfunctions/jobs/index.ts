import { now } from '../kit/clock';
import { platformIdentity } from '../kit/sdk';
import { find } from '../kit/store';
import { runSlices } from './slices';

/** The `jobs` function: goes on with whatever long work is under way. The clock calls it; it does nothing for a person. */
export async function main(_event: unknown, context: unknown): Promise<object> {
  const { openid, uid } = platformIdentity(context);
  if (openid ?? uid) return { ok: false };
  const [job] = await find('jobs', { state: 'running' }, 1, ['at', 'asc']);
  return job ? runSlices(job, now()) : { progress: 0 };
}
