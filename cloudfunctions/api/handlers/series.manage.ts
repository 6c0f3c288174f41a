import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { seriesCards } from '../seriesViews';

/** Series of a place and of everything in it, those that have ended too, the last changed first. */
export const seriesManage = reads('series.manage', async ({ place, cursor }, call) => {
  const here = place ?? widestScope(call) ?? '';
  const region = call.reaches({ place: here }) ? await one('regions', here) : undefined;
  if (!region) return refused('NOT_FOUND');
  const { list, next } = await page('series', { within: here }, ['at', 'desc'], PAGE, cursor);
  return { list: await seriesCards(list, call), next, place: here, placeName: region.name };
});
