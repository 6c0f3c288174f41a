import { dayOf, inChina } from '@core/domain/calendar/time';
import type { JobRow } from '../kit/documents';
import { callJobs } from '../kit/nudge';
import { add, find, one } from '../kit/store';
import { Duplicate } from '../kit/transaction';

const HOUR_OF_NIGHT = 3;
const kinds: readonly JobRow['kind'][] = ['retention', 'figures'];

/** Begins the night's jobs once a day, and has whatever job is under way go on; returns 1 when one is. */
export async function nightly(now: number): Promise<number> {
  if (inChina(now).hour() >= HOUR_OF_NIGHT) for (const kind of kinds) await begin(kind, now);
  const [running] = await find('jobs', { state: 'running' }, 1, ['at', 'asc']);
  if (!running) return 0;
  await callJobs();
  return 1;
}

async function begin(kind: JobRow['kind'], now: number): Promise<void> {
  const _id = `${kind}-${dayOf(now)}`;
  if (await one('jobs', _id)) return;
  try {
    await add('jobs', { _id, kind, state: 'running', cursor: '', progress: 0, at: now });
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
  }
}
