import {
  stepped,
  stopsDay,
  type DayAct,
  type DayRefusal,
  type ServiceDay,
} from '@core/domain/serviceDay/day';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult, JobKind } from '../kit/documents';
import { newId } from '../kit/ids';
import { jobOf } from '../kit/jobRow';
import { startJobs } from '../kit/nudge';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

type Stop = 'NOT_FOUND' | 'STALE' | 'DAY_BUSY' | DayRefusal;

/** Which day, in the version that was seen where that matters, and what is done to it. */
interface Wanted {
  id: string;
  version?: number;
  act: DayAct;
  /** Whether it has to wait for the long work on the day. */
  waits?: boolean;
}

/**
 * One step of a day by staff of its place: load → decide → commit, with a line in the journal. `decide` says what the
 * day has become; it gets the day before the step.
 */
export function changeDay<Code extends string = never>(
  call: Call,
  wanted: Wanted,
  decide: (day: ServiceDay, tx: Tx) => Promise<ServiceDay | Refused<Code>> = (day) =>
    Promise.resolve(stepped(day, wanted.act, call.now)),
): Promise<ActResult | Refused<Code | Stop>> {
  const { id, version, act, waits } = wanted;
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop>> => {
    const day = await tx.get('serviceDays', id);
    if (!day || !call.reaches({ place: day.place })) return refused('NOT_FOUND');
    if (version !== undefined && day.version !== version) return refused('STALE');
    const stop = stopsDay(day, act, call.now);
    if (stop) return refused(stop);
    if (waits && (await isBusy(tx, day))) return refused('DAY_BUSY');
    const after = await decide(day, tx);
    if (isRefused(after)) return after;
    await tx.put('serviceDays', after);
    await journalled(tx, call, { place: day.place, about: id, detail: { act, day: day.day } });
    return { dayId: id, ...(after.job && after.job !== day.job ? { job: after.job } : {}) };
  });
}

/** Whether long work on the day is under way. */
export async function isBusy(tx: Tx, { job }: ServiceDay): Promise<boolean> {
  return job !== undefined && (await tx.get('jobs', job))?.state === 'running';
}

/** The day with long work that begins on it now; it goes on to its end, whatever happens. */
export async function withWork(tx: Tx, call: Call, day: ServiceDay, kind: JobKind): Promise<ServiceDay> {
  const job = newId();
  await tx.put('jobs', jobOf(call, job, kind, { place: day.place, input: { day: day._id }, firm: true }));
  return { ...day, job };
}

/** Passes a committed act on, and sets the long work going that it began. */
export async function working<R extends Refused>(result: ActResult | R): Promise<ActResult | R> {
  if (!isRefused(result) && result.job) await startJobs();
  return result;
}
