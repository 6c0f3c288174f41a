import { acts } from '../../kit/handler';
import { changeDay } from '../changingDay';
import { showDay } from '../dayViews';

/** On the day itself, when people set out. */
export const serviceDayBegin = acts(
  'serviceDay.begin',
  (which, call) => changeDay(call, { ...which, act: 'begin', waits: true }),
  showDay,
);
