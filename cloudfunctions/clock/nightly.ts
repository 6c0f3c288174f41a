import { dayOf, inChina } from '@core/domain/calendar/time';
import type { JobKind } from '../kit/documents';
import { jobRow } from '../kit/jobRow';
import { callJobs } from '../kit/nudge';
import { add, atMost, find, one } from '../kit/store';
import { Duplicate } from '../kit/transaction';

const HOUR_OF_NIGHT = 3;
const kinds: readonly JobKind[] = ['retention', 'figures'];

/** Begins the night's jobs once a day, and has whatever job is under way go on; returns 1 when one is. */
export async function nightly(now: number): Promise<number> {
  if (inChina(now).hour() >= HOUR_OF_NIGHT) for (const kind of kinds) await begin(kind, now);
  const [due] = await find('jobs', { state: 'running', nextAt: atMost(now) }, 1, ['nextAt', 'asc']);
  if (!due) return 0;
  await callJobs();
  return 1;
}

async function begin(kind: JobKind, now: number): Promise<void> {
  const _id = `${kind}-${dayOf(now)}`;
  if (await one('jobs', _id)) return;
  try {
    await add('jobs', jobRow(_id, kind, now));
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
  }
}
