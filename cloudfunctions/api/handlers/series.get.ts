import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { earliest, seriesFor, viewOf } from '../seriesViews';

/** One series with its next dates, those that are left out too, and why. */
export const seriesGet = reads('series.get', async ({ id, after }, call) => {
  const series = await seriesFor(id, call);
  if (!series || (after ?? '9') < earliest(call.now)) return refused('NOT_FOUND');
  return viewOf(series, call, after);
});
