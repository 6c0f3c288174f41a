import { MINUTE, type Ms } from '@core/domain/calendar/time';
import { now as readClock } from '../kit/clock';
import type { JobRow } from '../kit/documents';
import { logFailure } from '../kit/log';
import { atMost, change, find } from '../kit/store';
import { runSlices } from './slices';

/** How long one call works, how long on one job before the next has its turn, and how long it keeps others off it. */
const TIME_MS = 20_000;
const TURN_MS = 4_000;
const LEASE_MS = 45_000;
/** Failed slices in a row after which a job is given up, and the pauses between them. */
const MOST_FAILURES = 6;
const PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 10 * MINUTE;

/** Gives every running job its turn, whoever waits longest first, until none is due or the time is up. */
export async function takeTurns(start: Ms): Promise<{ progress: number; more: boolean }> {
  let progress = 0;
  while (readClock() < start + TIME_MS) {
    const now = readClock();
    const [job] = await find('jobs', { state: 'running', nextAt: atMost(now) }, 1, ['nextAt', 'asc']);
    if (!job) return { progress, more: false };
    if (await taken(job, now)) progress += await turn(job, Math.min(now + TURN_MS, start + TIME_MS));
  }
  return { progress, more: true };
}

/** Of several instances that see a job due, one gets it. */
async function taken(job: JobRow, now: Ms): Promise<boolean> {
  const seen = { _id: job._id, state: 'running', nextAt: job.nextAt };
  return (await change('jobs', seen, { nextAt: now + LEASE_MS })) === 1;
}

/** A slice that fails costs its job the rest of its turn, and a pause; the other jobs go on. */
async function turn(job: JobRow, until: Ms): Promise<number> {
  try {
    return await runSlices(job, until);
  } catch (error) {
    logFailure(`job ${job.kind}`, error);
    const failures = job.failures + 1;
    const givenUp = failures >= MOST_FAILURES && !job.firm;
    const pause = Math.min(PAUSE_MS * 2 ** job.failures, LONGEST_PAUSE_MS);
    const noted = { failures, nextAt: readClock() + pause, state: givenUp ? 'failed' : 'running' };
    await change('jobs', { _id: job._id, state: 'running' }, noted);
    return 0;
  }
}
