import { logFailure } from './log';
import { cloud } from './sdk';

const PATIENCE_MS = 2500;
/** Long enough for a call to have begun. */
const START_MS = 700;
const LONG_PATIENCE_MS = 25_000;

/**
 * Tells the clock to look at an order now, so that neighbours are asked within the second. When that fails nothing is
 * lost: the timer looks at every due order within the minute.
 */
export async function nudge(orderId: string): Promise<void> {
  await callQuietly('clock', { order: orderId }, PATIENCE_MS);
}

/** Has the clock look now at the roles in which something changes, and with them at who answers for what. */
export async function nudgeGrants(): Promise<void> {
  await callQuietly('clock', { grants: true }, PATIENCE_MS);
}

/** Sets the `jobs` function going and does not wait for it: whatever comes of it, the timer goes on within the minute. */
export async function startJobs(): Promise<void> {
  const started = cloud().callFunction({ name: 'jobs', data: {} }, { timeout: START_MS });
  await started.catch(() => undefined);
}

/** Has the `jobs` function go on with what is under way; when that fails, the next minute tries again. */
export async function callJobs(): Promise<void> {
  await callQuietly('jobs', {}, LONG_PATIENCE_MS);
}

async function callQuietly(name: 'clock' | 'jobs', data: object, timeout: number): Promise<void> {
  try {
    await cloud().callFunction({ name, data }, { timeout });
  } catch (error) {
    logFailure(`call of ${name}`, error);
  }
}
