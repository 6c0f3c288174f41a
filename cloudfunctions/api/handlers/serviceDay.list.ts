import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { page } from '../../kit/store';
import { dayCards } from '../dayViews';
import { widestScope } from '../deskPlace';

/** Each card counts three things. */
const SIZE = 6;

/** Service days of a place, the latest first. */
export const serviceDayList = reads('serviceDay.list', async ({ place, cursor }, call) => {
  const here = place ?? widestScope(call) ?? '';
  if (!call.reaches({ place: here })) return refused('NOT_FOUND');
  const { list, next } = await page('serviceDays', { place: here }, ['at', 'desc'], SIZE, cursor);
  return { list: await dayCards(list), next };
});
