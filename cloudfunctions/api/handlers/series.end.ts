import { acts } from '../../kit/handler';
import { changeSeries } from '../changeSeries';
import { showSeries } from '../seriesViews';
import { checkTexts } from '../texts';

/** Ends a series: no further sessions, and those that are set are called off with the same word. */
export const seriesEnd = acts(
  'series.end',
  async ({ why, ...which }, call) => {
    const unseemly = await checkTexts(call, [why]);
    if (unseemly) return unseemly;
    return changeSeries(call, which, (series) =>
      Promise.resolve({ ...series, state: 'ended', running: false, endedWhy: why, realign: true }),
    );
  },
  showSeries,
);
