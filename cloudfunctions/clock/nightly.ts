import { dayOf, inChina } from '@core/domain/calendar/time';
import type { JobKind } from '../kit/documents';
import { currentKeyId } from '../kit/keys';
import { jobRow } from '../kit/jobRow';
import { callJobs } from '../kit/nudge';
import { add, atMost, find, one } from '../kit/store';
import { Duplicate } from '../kit/transaction';

const HOUR_OF_NIGHT = 3;
const kinds: readonly JobKind[] = ['retention', 'figures', 'statistics'];

/** Begins the night's jobs once a day, and has whatever job is under way go on; returns 1 when one is. */
export async function nightly(now: number): Promise<number> {
  if (inChina(now).hour() >= HOUR_OF_NIGHT) {
    for (const kind of kinds) await begin(kind, `${kind}-${dayOf(now)}`, now);
    // Once for each key that is named as the current one; what is under it already is passed by.
    await begin('rotate', `rotate-${currentKeyId()}`, now);
  }
  const [unread] = await find('names', { pinyin: false }, 1);
  const [due] = await find('jobs', { state: 'running', nextAt: atMost(now) }, 1, ['nextAt', 'asc']);
  if (!due && !unread) return 0;
  await callJobs();
  return 1;
}

async function begin(kind: JobKind, _id: string, now: number): Promise<void> {
  if (await one('jobs', _id)) return;
  try {
    await add('jobs', jobRow(_id, kind, now));
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
  }
}
