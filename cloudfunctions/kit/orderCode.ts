import { inChina } from '@core/domain/calendar/time';
import type { RegionPath } from '@core/domain/place/region';
import { add, changed, increased } from './store';
import { Duplicate } from './transaction';

/**
 * A short number that can be said on the telephone: day and running number of the community, `1122-0031`.
 * The counter is one document a community and day, raised by a single atomic update outside the order's transaction:
 * neighbours who order at the same moment do not make each other's transactions fail. A number may be skipped when
 * the order is then refused; none is ever given twice.
 */
export async function nextCode(community: RegionPath, now: number): Promise<string> {
  const time = inChina(now);
  const counter = `${community}${time.format('YYYYMMDD')}`;
  const count =
    (await changed('counters', counter, { count: increased(1) }))?.count ?? (await first(counter));
  return `${time.format('MMDD')}-${String(count).padStart(4, '0')}`;
}

async function first(counter: string): Promise<number> {
  try {
    await add('counters', { _id: counter, count: 1 });
    return 1;
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
    return (await changed('counters', counter, { count: increased(1) }))?.count ?? 1;
  }
}
