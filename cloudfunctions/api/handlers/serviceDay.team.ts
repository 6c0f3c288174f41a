import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { dayCards, teamViews } from '../dayViews';
import { stopsOf } from '../dayStops';

/** One team's plan, for its people and for who runs the day. */
export const serviceDayTeam = reads('serviceDay.team', async ({ id, open }, call) => {
  const team = await one('dayTeams', id);
  const day = team && (await one('serviceDays', team.dayId));
  if (!team || !day || !call.reaches({ place: day.place, parties: team.people })) return refused('NOT_FOUND');
  const [[card], [view], stops] = await Promise.all([
    dayCards([day]),
    teamViews([team]),
    stopsOf(team, open, call),
  ]);
  return card && view ? { day: card, team: view, stops } : refused('NOT_FOUND');
});
