import { areShowHours } from '@core/domain/live/showConditions';
import { plannedShow } from '@core/domain/live/planned';
import { at } from '@core/domain/place/region';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { recordShow } from '../../kit/recordShow';
import { isRefused, refused } from '../../kit/refused';
import { inForceIn } from '../../kit/rules';
import { one } from '../../kit/store';
import { plannerIn, setShow } from '../showPlanning';
import { answerShow } from '../showViews';

/** Plans a show of a place; nobody is told of it yet. */
export const showPlan = acts(
  'show.plan',
  async ({ place, startsAt, endsAt, ...said }, call) => {
    const { now } = call;
    const planner = call.reaches({ place }) ? plannerIn(place, call) : undefined;
    if (!planner || !(await one('regions', place))) return refused('NOT_FOUND');
    if (!areShowHours({ startsAt, endsAt }, now)) return refused('SHOW_TIMES');
    const set = await setShow(call, place, said);
    if (isRefused(set)) return set;
    const { calendar } = await inForceIn(at('community', place) ?? place, now);
    const after = plannedShow({ ...set, _id: newId(), place, startsAt, endsAt, planner }, { now, calendar });
    return commitOnce(call, async (tx) => {
      await recordShow(tx, { after, act: 'plan', notify: [], now });
      return { showId: after._id };
    });
  },
  answerShow,
);
