import { upTo } from '@core/domain/statistics/period';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { page } from '../../kit/store';
import { brief, countedAt, full, inPeriod, periodAsked, talliesAt } from '../counted';
import { placeStep, standingOf } from '../placeSteps';

const PERIODS = 12;
/** Each with its numbers is two documents. */
const CHILDREN = 30;

/** What was counted of a place and period, of the periods before and of the places under it, in the order of the tree. */
export const statisticsGet = reads('statistics.get', async ({ place: path, period: asked, cursor }, call) => {
  const standing = await standingOf(path, call);
  if (!standing) return refused('NOT_FOUND');
  const { place, around, labelUnder } = standing;
  const period = periodAsked(asked, call.now);
  const periods = upTo(period, PERIODS);
  // Nothing is counted under a grid: so few orders would point at somebody's door.
  const under = () => page('regions', { parent: path }, ['order', 'asc'], CHILDREN, cursor);
  const { list, next } = place.level === 'grid' ? { list: [] } : await under();
  const kept = periods.map((one) => ({ place: path, period: one }));
  const below = inPeriod(
    list.map(({ _id }) => _id),
    period,
  );
  const [series, children, at] = await Promise.all([talliesAt(kept), talliesAt(below), countedAt(call.now)]);
  const own = series.at(-1) ?? { normal: {}, urgent: {} };
  return {
    ...{ place, around, period, countedAt: at },
    running: periodAsked({ kind: period.kind }, call.now).start <= period.start,
    normal: full(own.normal),
    urgent: full(own.urgent),
    series: periods.map(({ start }, n) => ({ start, ...brief(series[n] ?? own) })),
    children: {
      list: list.map((region, n) => ({ ...placeStep(region), ...brief(children[n] ?? own) })),
      next,
    },
    childLabel: labelUnder,
  };
});
