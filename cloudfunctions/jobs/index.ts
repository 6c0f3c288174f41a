import { now } from '../kit/clock';
import { startJobs } from '../kit/nudge';
import { platformIdentity } from '../kit/sdk';
import { addInitials } from './initials';
import { takeTurns } from './turns';

/**
 * The `jobs` function: goes on with whatever long work is under way, and has itself called again when its time is up
 * before the work is. The clock calls it every minute; it does nothing for a person.
 */
export async function main(_event: unknown, context: unknown): Promise<object> {
  const { openid, uid } = platformIdentity(context);
  if (openid ?? uid) return { ok: false };
  const named = await addInitials();
  const { progress, more } = await takeTurns(now());
  if (more || named > 0) await startJobs();
  return { progress: progress + named };
}
