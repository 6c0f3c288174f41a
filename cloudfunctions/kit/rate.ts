import type { ActionSpec } from '@core/contract/action';
import type { Action } from '@core/contract/index';
import { MINUTE } from '@core/domain/calendar/time';
import type { Call } from './call';
import { idOf } from './ids';
import { limitOf, type Limit } from './limits';
import { absent, add, atMost, change, increased, lessThan, moreThan, one } from './store';
import { Duplicate } from './transaction';

/**
 * Counts one more of an action by the caller; false when he has had as many as he may for now. One conditional update
 * of his own document in the common case; a new window costs one look more, and an ordinary read nothing.
 */
export async function isWithinLimit(call: Call, action: Action, kind: ActionSpec['kind']): Promise<boolean> {
  const limit = limitOf(action, kind);
  if (!limit) return true;
  const _id = call.known?.person._id ?? idOf(call.identity);
  const field = action.replace('.', '_');
  return (await countedIn(_id, field, limit, call.now)) || beganAnew(_id, field, limit, call.now);
}

async function countedIn(_id: string, field: string, { most }: Limit, now: number): Promise<boolean> {
  const room = { [`spent.${field}.until`]: moreThan(now), [`spent.${field}.count`]: lessThan(most) };
  return (await change('rates', { _id, ...room }, { [`spent.${field}.count`]: increased(1) })) === 1;
}

/** Begins a window where none is under way, or counts in the one that somebody sent at the same moment has begun. */
async function beganAnew(_id: string, field: string, limit: Limit, now: number): Promise<boolean> {
  const begun = { until: now + limit.minutes * MINUTE, count: 1 };
  const row = await one('rates', _id);
  if (!row) return (await isFirst(_id, { [field]: begun }, now)) || beganAnew(_id, field, limit, now);
  const until = row.spent[field]?.until;
  const over = { [`spent.${field}.until`]: until === undefined ? absent() : atMost(now) };
  const isOver = until === undefined || until <= now;
  if (isOver && (await change('rates', { _id, ...over }, { [`spent.${field}`]: begun, at: now })) === 1)
    return true;
  return countedIn(_id, field, limit, now);
}

async function isFirst(_id: string, spent: Record<string, { until: number; count: number }>, at: number) {
  try {
    await add('rates', { _id, spent, at });
    return true;
  } catch (error) {
    if (error instanceof Duplicate) return false;
    throw error;
  }
}
