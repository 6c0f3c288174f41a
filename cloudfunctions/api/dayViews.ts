import type { Output } from '@core/contract/index';
import { isLiveDay, type ServiceDay } from '@core/domain/serviceDay/day';
import type { Team } from '@core/domain/serviceDay/team';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { openName } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { count, many, one } from '../kit/store';

export type DayCard = Output<'serviceDay.get'>['day'];
type TeamView = Output<'serviceDay.team'>['team'];

/** Service days as cards; what is counted is counted in the index. */
export async function dayCards(days: readonly ServiceDay[]): Promise<DayCard[]> {
  const regions = await many(
    'regions',
    days.map(({ place }) => place),
  );
  const names = new Map(regions.map(({ _id, name }) => [_id, name]));
  return Promise.all(days.map((day) => dayCard(day, names.get(day.place) ?? '')));
}

async function dayCard(day: ServiceDay, placeName: string): Promise<DayCard> {
  const { _id: id, version, place, provisional, fromHour, untilHour, meetAt, state, result } = day;
  const [signUps, orders, teams] = await Promise.all([
    count('daySignUps', { dayId: id, state: 'in' }),
    count('dayOrders', { dayId: id, in: true }),
    count('dayTeams', { dayId: id }),
  ]);
  return {
    ...{ id, version, place, placeName, day: day.day, provisional, fromHour, untilHour, meetAt, state },
    counts: { signUps, orders, teams },
    result,
  };
}

/** The answer of every act on one day. */
export async function showDay(
  { dayId = '' }: ActResult,
  _call: Call,
): Promise<{ day: DayCard } | Refused<'NOT_FOUND'>> {
  const day = await one('serviceDays', dayId);
  const [card] = day ? await dayCards([day]) : [];
  return card ? { day: card } : refused('NOT_FOUND');
}

/** Teams with the names of their people and how many doors each has. */
export async function teamViews(teams: readonly Team[]): Promise<TeamView[]> {
  const [people, regions] = await Promise.all([
    many(
      'people',
      teams.flatMap((team) => team.people),
    ),
    many(
      'regions',
      teams.map(({ grid }) => grid),
    ),
  ]);
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  const grids = new Map(regions.map(({ _id, name }) => [_id, name]));
  return Promise.all(
    teams.map(async ({ _id: id, dayId, number, grid, people: ids, lead, most }) => ({
      ...{ id, number, most, gridName: grids.get(grid) ?? '' },
      people: ids.map((personId) => ({
        ...{ id: personId, name: names.get(personId) ?? '', lead: personId === lead },
      })),
      stops: await count('dayOrders', { dayId, in: true, teamId: id }),
    })),
  );
}

/** A day of the caller's own desk; any other is not there. */
export async function dayAtDesk(id: string, call: Call): Promise<ServiceDay | Refused<'NOT_FOUND'>> {
  const day = await one('serviceDays', id);
  return day && call.reaches({ place: day.place }) ? day : refused('NOT_FOUND');
}

/** How far the long work on a day is; undefined when there is none. */
export async function workOn({ job }: ServiceDay): Promise<Output<'serviceDay.get'>['work']> {
  const row = job === undefined ? undefined : await one('jobs', job);
  return row?.state === 'running' ? { done: row.progress, total: row.total } : undefined;
}

/** Whether a day is still to come or under way, and may be shown to who helps there. */
export const isShown = (day: ServiceDay, today: string): boolean =>
  isLiveDay(day) && day.state !== 'planned' && day.day >= today;
