import { acts } from '../../kit/handler';
import { awayList, changeAway } from '../awayCalendar';

/** He is there after all. */
export const awayCancel = acts(
  'away.cancel',
  ({ from }, call) => changeAway(call, (away) => away.filter((period) => period.from !== from)),
  (_result, call) => awayList(call),
);
