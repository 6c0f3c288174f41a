import type { Series } from '@core/domain/hearing/series';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import { keepSessions } from '../kit/seriesSessions';
import type { Tx } from '../kit/transaction';

type Stop = 'NOT_FOUND' | 'STALE' | 'SERIES_ENDED';

/** A series is brought in line in so many commits at once; whatever is left the clock does within the minute. */
const MOST_ROUNDS = 8;

/** One change of a series by who leads sessions there, on the version that was seen; its sessions follow at once. */
export async function changeSeries<Code extends string = never>(
  call: Call,
  { id, version }: { id: string; version: number },
  decide: (series: Series, tx: Tx) => Promise<Series | Refused<Code>>,
): Promise<ActResult | Refused<Code | Stop>> {
  const result = await commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop>> => {
    const series = await tx.get('series', id);
    if (!series || !call.reaches({ place: series.place })) return refused('NOT_FOUND');
    if (!series.running) return refused('SERIES_ENDED');
    if (series.version !== version) return refused('STALE');
    const changed = await decide(series, tx);
    if (isRefused(changed)) return changed;
    const after: Series = { ...changed, version: version + 1, at: call.now, dueAt: call.now };
    await tx.put('series', after);
    await journalled(tx, call, { place: series.place, about: id });
    return { seriesId: id };
  });
  if (!isRefused(result)) await bringInLine(id, call.now);
  return result;
}

/** Sets the sessions that are due now, as far as this takes no longer than a person waits. */
export async function bringInLine(id: string, now: number): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) if (!(await keepSessions(id, now))) return;
}
