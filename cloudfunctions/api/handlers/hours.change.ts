import { faultIn } from '@core/domain/settings/hours';
import { acts } from '../../kit/handler';
import { publicHolidays } from '../../kit/holidays';
import { isRefused, refused } from '../../kit/refused';
import { changeSettings, communityFor, showHours } from '../setting';

/** Sets when a community is open. Deadlines that are running keep their hour; later ones are counted anew. */
export const hoursChange = acts(
  'hours.change',
  async ({ community, hours, version }, call) => {
    const region = await communityFor(community, call);
    if (isRefused(region)) return region;
    const fault = faultIn(hours, publicHolidays, call.now);
    if (fault) return refused('BAD_HOURS', { fields: [fault] });
    return changeSettings(call, { place: community, version }, { hours });
  },
  ({ place = '' }, call) => showHours(place, call),
);
