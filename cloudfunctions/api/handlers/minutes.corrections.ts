import { writesMinutes } from '@core/domain/hearing/minutes';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { sessionFor } from '../inHearing';
import { shownCorrection } from '../minuteViews';

/** What those who were there remember otherwise, for who writes the minutes. */
export const minutesCorrections = reads('minutes.corrections', async ({ id, cursor }, call) => {
  const known = await sessionFor(id, call);
  if (!known) return refused('NOT_FOUND');
  if (!writesMinutes(known.relations)) return refused('HEARING_NOT_YOURS');
  const { list, next } = await page('corrections', { hearingId: id }, ['at', 'desc'], PAGE, cursor);
  return { list: list.map(shownCorrection), next };
});
