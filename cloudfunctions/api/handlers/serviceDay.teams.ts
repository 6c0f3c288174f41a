import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { dayAtDesk, teamViews } from '../dayViews';

export const serviceDayTeams = reads('serviceDay.teams', async ({ id, cursor }, call) => {
  const day = await dayAtDesk(id, call);
  if (isRefused(day)) return day;
  const { list, next } = await page('dayTeams', { dayId: id }, ['number', 'asc'], PAGE, cursor);
  return { list: await teamViews(list), next };
});
