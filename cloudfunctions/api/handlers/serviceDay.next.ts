import { comingDays } from '@core/domain/serviceDay/date';
import { publicHolidays } from '../../kit/holidays';
import { reads } from '../../kit/handler';
import { one } from '../../kit/store';
import { widestScope } from '../deskPlace';

/** A quarter is enough to plan ahead. */
const AHEAD = 3;

/** When the next service days are by the rule, and where the caller plans them. */
export const serviceDayNext = reads('serviceDay.next', async (_, call) => {
  const place = widestScope(call) ?? '';
  const region = await one('regions', place);
  return { place, placeName: region?.name ?? '', dates: comingDays(call.now, publicHolidays, AHEAD) };
});
