import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { isRefused } from '../../kit/refused';
import { anyOf, many, page } from '../../kit/store';
import { dayAtDesk } from '../dayViews';

/** With their people, grids and teams a page is some eighty documents. */
const SIZE = 20;

/** Who comes, in the order of signing up; whoever could not come after all stands here too. */
export const serviceDaySignUps = reads('serviceDay.signUps', async ({ id, cursor }, call) => {
  const day = await dayAtDesk(id, call);
  if (isRefused(day)) return day;
  const coming = { dayId: id, state: anyOf(['in', 'absent']) };
  const { list, next } = await page('daySignUps', coming, ['at', 'asc'], SIZE, cursor);
  const [people, grids, teams] = await Promise.all([
    many(
      'people',
      list.map(({ personId }) => personId),
    ),
    many(
      'regions',
      list.map(({ grid }) => grid),
    ),
    many(
      'dayTeams',
      list.flatMap(({ teamId }) => teamId ?? []),
    ),
  ]);
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  const gridNames = new Map(grids.map(({ _id, name }) => [_id, name]));
  const numbers = new Map(teams.map(({ _id, number }) => [_id, number]));
  return {
    list: list.map(({ personId, kind, grid, alone, most, state, teamId = '' }) => ({
      ...{ personId, kind, alone, most, state: state === 'absent' ? ('absent' as const) : ('in' as const) },
      ...{ name: names.get(personId) ?? '', gridName: gridNames.get(grid) ?? '' },
      teamNumber: numbers.get(teamId),
    })),
    next,
  };
});
