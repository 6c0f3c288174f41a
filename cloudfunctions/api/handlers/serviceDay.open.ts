import { acts } from '../../kit/handler';
import { changeDay } from '../changingDay';
import { showDay } from '../dayViews';

export const serviceDayOpen = acts(
  'serviceDay.open',
  (which, call) => changeDay(call, { ...which, act: 'open' }),
  showDay,
);
