import type { Output } from '@core/contract/index';
import type { Away } from '@core/domain/routing/away';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';

/** The times the caller will not be there, the next one first; what has passed is not shown. */
export async function awayList(call: Call): Promise<Output<'away.list'>> {
  const away = (await one('helpers', call.id))?.away ?? [];
  return { list: away.filter(({ until }) => until > call.now) };
}

/** Changes the caller's calendar in one step. */
export function changeAway<Code extends string = never>(
  call: Call,
  change: (away: readonly Away[]) => Away[] | Refused<Code>,
): Promise<ActResult | Refused<Code | 'NOT_FOUND'>> {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | 'NOT_FOUND'>> => {
    const helper = await tx.get('helpers', call.id);
    if (!helper) return refused('NOT_FOUND');
    const away = change(helper.away ?? []);
    if (isRefused(away)) return away;
    await tx.put('helpers', { ...helper, away });
    return { personId: call.id };
  });
}
