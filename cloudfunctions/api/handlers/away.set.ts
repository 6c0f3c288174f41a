import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { MOST_AWAY, withAway } from '@core/domain/routing/away';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { awayList, changeAway } from '../awayCalendar';

/** Days on which the caller is not asked. */
export const awaySet = acts(
  'away.set',
  ({ from, until }, call) =>
    changeAway(call, (away) => {
      if (until < from || until < dayOf(call.now)) return refused('DAY_PAST');
      const more = { from: moment(from), until: moment(until) + DAY };
      const list = withAway(away, more, call.now);
      return list.length > MOST_AWAY ? refused('TOO_MANY_AWAY') : list;
    }),
  (_result, call) => awayList(call),
);
