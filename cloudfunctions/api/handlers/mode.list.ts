import { callable } from '@core/domain/regionMode/steps';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { noticesOf } from '../modeViews';

/** What was called in a place and inside it, the latest first; and what the caller may call there. */
export const modeList = reads('mode.list', async ({ place, cursor }, call) => {
  const region = call.reaches({ place }) ? await one('regions', place) : undefined;
  if (!region) return refused('NOT_FOUND');
  const { list, next } = await page('modes', { within: place }, ['at', 'desc'], PAGE, cursor);
  return {
    list: await noticesOf(list, new Map()),
    next,
    placeName: region.name,
    callable: callable(call.grants, place),
  };
});
