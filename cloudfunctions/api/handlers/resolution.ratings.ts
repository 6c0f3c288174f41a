import { FEWEST_RATINGS } from '@core/domain/hearing/resolution';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { count, page } from '../../kit/store';
import { hearingFor } from '../hearingViews';
import { isOfHearing } from '../resolving';

const PAGE = 30;

/** What people said, for who led it; of a few nothing, since whose it is could be guessed. */
export const resolutionRatings = reads('resolution.ratings', async ({ id: hearingId, cursor }, call) => {
  const known = await hearingFor(hearingId, call);
  if (!known) return refused('NOT_FOUND');
  if (!isOfHearing(known.relations)) return refused('HEARING_NOT_YOURS');
  if ((await count('hearingRatings', { hearingId })) < FEWEST_RATINGS) return { list: [] };
  const { list, next } = await page('hearingRatings', { hearingId }, ['at', 'desc'], PAGE, cursor);
  const said = list.map(({ stars, words }) => ({ stars, words }));
  return { list: said, ...(next === undefined ? {} : { next }) };
});
