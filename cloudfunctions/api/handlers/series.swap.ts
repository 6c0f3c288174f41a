import { dayOf } from '@core/domain/calendar/time';
import { plannedDates } from '@core/domain/hearing/dates';
import { swapped } from '@core/domain/hearing/rota';
import { acts } from '../../kit/handler';
import { publicHolidays } from '../../kit/holidays';
import { refused } from '../../kit/refused';
import { changeSeries } from '../changeSeries';
import { showSeries } from '../seriesViews';

/** Two dates of one chair change their people; sessions that are set follow. */
export const seriesSwap = acts(
  'series.swap',
  ({ lane, day, with: other, ...which }, call) =>
    changeSeries(call, which, (series) => {
      const today = dayOf(call.now);
      if (day < today || other < today) return Promise.resolve(refused('DAY_PAST'));
      const [first, last] = day < other ? [day, other] : [other, day];
      const dates = plannedDates(series, publicHolidays, [first, last]);
      const [one, two] = [day, other].map((named) => dates.find((date) => date.day === named));
      if (!one || !two || day === other || !series.lanes[lane])
        return Promise.resolve(refused('SERIES_DATE'));
      const swaps = swapped(series, lane, [one, two]).filter((swap) => swap.day >= today);
      return Promise.resolve({ ...series, swaps, realign: true });
    }),
  showSeries,
);
