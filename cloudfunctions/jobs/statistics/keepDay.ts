import { moment, type Ms } from '@core/domain/calendar/time';
import type { RegionPath } from '@core/domain/place/region';
import type { OrderFacts } from '@core/domain/statistics/facts';
import { moved } from '@core/domain/statistics/period';
import { rollUpsOf } from '@core/domain/statistics/rollUps';
import { bothAdded, isNothing, noOrders, talliesOf, type Tallies } from '@core/domain/statistics/tally';
import { communityDay, dayRow, statisticsId, statisticsRow, talliesIn } from '../../kit/statistics';
import { find, one } from '../../kit/store';
import { commit, type Tx } from '../../kit/transaction';
import type { DayCount } from './position';

/** Grids of a day written at once: with all that contains them some forty documents. */
const GRIDS = 10;
const MOST_GRIDS = 99;

interface CountedDay {
  community: RegionPath;
  day: string;
  count: DayCount;
  now: Ms;
}

export const nothingYet: DayCount = { grids: {}, orders: 0, settledAt: 0 };

/** What was counted of a day, and some more of its orders. */
export function foldInto(count: DayCount, orders: readonly OrderFacts[]): DayCount {
  const grids = { ...count.grids };
  for (const facts of orders)
    grids[facts.grid] = bothAdded(grids[facts.grid] ?? noOrders, talliesOf([facts]));
  const ends = [count.settledAt, ...orders.map(({ settledAt }) => settledAt)];
  const settledAt = ends.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)));
  return { ...count, grids, orders: count.orders + orders.length, settledAt };
}

/**
 * Keeps what was counted of a community's day. What differs from what is kept goes into everything that contains it in
 * one transaction, so that keeping the same again changes nothing and the parts always sum to the whole.
 */
export async function keepDay(counted: CountedDay): Promise<'same' | 'changed' | 'more'> {
  const { community, day, count, now } = counted;
  const id = statisticsId({ place: community, period: { kind: 'day', start: day } });
  const known = await one('statistics', id);
  if (known?.settled) return 'same';
  const inDay = { communityDay: communityDay(community, day) };
  const before = new Map((await find('statistics', inDay, MOST_GRIDS)).map((row) => [row._id, row]));
  const gridsBefore = [...before.values()].flatMap(({ grid }) => grid ?? []);
  const differing = [...new Set([...Object.keys(count.grids), ...gridsBefore])].filter((grid) => {
    const kept = before.get(statisticsId({ place: grid, period: { kind: 'day', start: day } }));
    return !isNothing(bothAdded(count.grids[grid] ?? noOrders, talliesIn(kept), -1));
  });
  const more = differing.length > GRIDS;
  const settled = !more && isSettled(counted);
  if (differing.length === 0 && known && known.settled === settled) return 'same';
  await commit(async (tx) => {
    for (const grid of differing.slice(0, GRIDS)) await keepGrid(tx, grid, counted);
    const kept = { place: community, period: { kind: 'day', start: day } } as const;
    const row = (await tx.get('statistics', id)) ?? statisticsRow(kept, now);
    await tx.put('statistics', dayRow(row, community, day, settled));
  });
  return more ? 'more' : 'changed';
}

/** The day is over, and nothing about its orders can change any more. */
function isSettled({ day, count, now }: CountedDay): boolean {
  const isOver = moment(moved({ kind: 'day', start: day }, 1).start) <= now;
  return isOver && count.settledAt !== undefined && count.settledAt <= now;
}

/** Adds what a grid's day has become to the day itself and to all that contains it. */
async function keepGrid(tx: Tx, grid: RegionPath, { community, day, count, now }: CountedDay): Promise<void> {
  const own = statisticsId({ place: grid, period: { kind: 'day', start: day } });
  const after = count.grids[grid] ?? noOrders;
  const change: Tallies = bothAdded(after, talliesIn(await tx.get('statistics', own)), -1);
  for (const kept of rollUpsOf(grid, day)) {
    const _id = statisticsId(kept);
    const row = (await tx.get('statistics', _id)) ?? statisticsRow(kept, now);
    const found = _id === own ? { grid, communityDay: communityDay(community, day) } : {};
    await tx.put('statistics', { ...row, ...bothAdded(talliesIn(row), change), ...found, at: now });
  }
}
