import { DAY, dayOf } from '@core/domain/calendar/time';
import type { RegionPath } from '@core/domain/place/region';
import { LOAD_DAYS, loadOf } from '@core/domain/routing/load';
import { add, changed, count, increased, many, remove } from './store';
import { Duplicate } from './transaction';

const counterOf = (community: RegionPath, at: number): string => `asked/${community}${dayOf(at)}`;

/**
 * Counts requests by the community of who was asked and by day: one atomic update a community and slice, outside the
 * transaction, so that waves that are told at the same moment do not make each other fail. When the function dies in
 * between a few are not counted; the load is a mean of a week.
 */
export async function noteRequests(communities: readonly RegionPath[], now: number): Promise<void> {
  for (const community of new Set(communities)) {
    const more = communities.filter((one) => one === community).length;
    const _id = counterOf(community, now);
    if (await changed('counters', _id, { count: increased(more) })) continue;
    try {
      await add('counters', { _id, count: more });
    } catch (error) {
      if (!(error instanceof Duplicate)) throw error;
      await changed('counters', _id, { count: increased(more) });
    }
  }
}

/** How many requests each helper of a community got a day, over the last seven whole days; forgets the day before. */
export async function requestsADay(community: RegionPath, now: number): Promise<number> {
  const days = Array.from({ length: LOAD_DAYS }, (_, n) => counterOf(community, now - (n + 1) * DAY));
  const [helpers, counted] = await Promise.all([
    count('helpers', { community }),
    many('counters', days),
    remove('counters', { _id: counterOf(community, now - (LOAD_DAYS + 1) * DAY) }),
  ]);
  const byDay = new Map(counted.map((day) => [day._id, day.count]));
  return loadOf(
    days.map((day) => byDay.get(day) ?? 0),
    helpers,
  );
}
