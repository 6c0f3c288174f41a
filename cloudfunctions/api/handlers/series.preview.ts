import { dayOf } from '@core/domain/calendar/time';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { comesToAnything, datesOf } from '../seriesViews';

/** Which dates would come of what is being written; of one that is kept, with what was said about single dates. */
export const seriesPreview = reads('series.preview', async ({ id, place, said, after }, call) => {
  const kept = id === undefined ? undefined : await one('series', id);
  if (!call.reaches({ place: kept?.place ?? place }) || (id !== undefined && !kept))
    return refused('NOT_FOUND');
  const series = { ...said, exceptions: kept?.exceptions ?? [], swaps: kept?.swaps ?? [] };
  if (!comesToAnything(series, call.now)) return refused('SERIES_EMPTY');
  return datesOf(series, after ?? dayOf(call.now));
});
