import { hasMinutes } from '@core/domain/hearing/hearing';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { sessionFor } from '../inHearing';

/** Every edition that people have read and what it said otherwise than the one before, the latest first. */
export const minutesHistory = reads('minutes.history', async ({ id, cursor }, call) => {
  const known = await sessionFor(id, call);
  if (!known) return refused('NOT_FOUND');
  if (!hasMinutes(known.hearing)) return { list: [] };
  const { list, next } = await page('minuteEditions', { hearingId: id }, ['edition', 'desc'], PAGE, cursor);
  const shown = list.map(({ _id, edition, at, why, entries, changes }) => ({
    ...{ id: _id, edition, at, why, changes },
    lines: entries.length,
  }));
  return { list: shown, next };
});
