import type { Kept } from '@core/domain/statistics/rollUps';
import { noOrders, type Tallies } from '@core/domain/statistics/tally';
import type { RegionPath } from '@core/domain/place/region';
import type { Ms } from '@core/domain/calendar/time';
import type { StatisticsRow } from './documents';
import type { Tx } from './transaction';

/** The id of what is kept of a place and period. */
export const statisticsId = ({ place, period: { kind, start } }: Kept): string => `${place}${kind}-${start}`;

/** A day of a community, under which its grids' days are found. */
export const communityDay = (community: RegionPath, day: string): string => `${community} ${day}`;

/** A row without orders yet. */
export function statisticsRow(kept: Kept, at: Ms): StatisticsRow {
  return { _id: statisticsId(kept), ...noOrders, at };
}

/** The row by which a community's day is known to the count, and whether it is to be looked at again. */
export function dayRow(row: StatisticsRow, of: RegionPath, day: string, settled: boolean): StatisticsRow {
  return { ...row, of, day, settled };
}

export const talliesIn = (row: StatisticsRow | undefined): Tallies =>
  row ? { normal: row.normal, urgent: row.urgent } : noOrders;

/** Has a day of a community counted again, because an order of it came from another community. */
export async function countAgain(tx: Tx, community: RegionPath, day: string, at: Ms): Promise<void> {
  const kept: Kept = { place: community, period: { kind: 'day', start: day } };
  const row = (await tx.get('statistics', statisticsId(kept))) ?? statisticsRow(kept, at);
  await tx.put('statistics', dayRow(row, community, day, false));
}
