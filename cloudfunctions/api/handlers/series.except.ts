import { acts } from '../../kit/handler';
import { startJobs } from '../../kit/nudge';
import { isRefused } from '../../kit/refused';
import { changeSeries } from '../changeSeries';
import { excepted } from '../excepting';
import { showSeries } from '../seriesViews';
import { checkTexts } from '../texts';

/** One date called off, moved or added. The session that is set for it follows in the same commit. */
export const seriesExcept = acts(
  'series.except',
  async ({ exception, ...which }, call) => {
    const unseemly = await checkTexts(call, [exception.why]);
    if (unseemly) return unseemly;
    const result = await changeSeries(call, which, (series, tx) => excepted(series, exception, { tx, call }));
    // Whoever had a place on that day is told by a job.
    if (!isRefused(result) && exception.kind !== 'added') await startJobs();
    return result;
  },
  showSeries,
);
