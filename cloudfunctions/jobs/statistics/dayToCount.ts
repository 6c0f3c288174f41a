import { dayOf, moment } from '@core/domain/calendar/time';
import { moved } from '@core/domain/statistics/period';
import { find, least, moreThan } from '../../kit/store';
import type { Position } from './position';

/**
 * The next day of a community, from one on, that has to be counted: one that is not settled, or the first with orders
 * after all that are known. Undefined when there is none up to today.
 */
export async function dayToCount(
  { community: of, from }: Position,
  today: string,
): Promise<string | undefined> {
  const [open] = await find('statistics', { of, settled: false, day: least(from) }, 1, ['day', 'asc']);
  if (open?.day !== undefined) return open.day <= today ? open.day : undefined;
  const [last] = await find('statistics', { of }, 1, ['day', 'desc']);
  const unknown = last?.day === undefined ? '' : moved({ kind: 'day', start: last.day }, 1).start;
  const since = unknown > from ? unknown : from;
  if (since > today) return undefined;
  const after = since === '' ? 0 : moment(since) - 1;
  const placed = { community: of, submittedAt: moreThan(after) };
  const [order] = await find('orders', placed, 1, ['submittedAt', 'asc'], ['_id', 'asc']);
  return order && dayOf(order.submittedAt);
}
