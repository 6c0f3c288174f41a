import { reads } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { dayAtDesk, dayCards, workOn } from '../dayViews';

/** One day, with how far the long work on it is. */
export const serviceDayGet = reads('serviceDay.get', async ({ id }, call) => {
  const day = await dayAtDesk(id, call);
  if (isRefused(day)) return day;
  const [[card], work] = await Promise.all([dayCards([day]), workOn(day)]);
  return card ? { day: card, work } : refused('NOT_FOUND');
});
