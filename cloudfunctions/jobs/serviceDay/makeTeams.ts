import type { RegionPath } from '@core/domain/place/region';
import type { Seat } from '@core/domain/serviceDay/assign';
import type { ServiceDay } from '@core/domain/serviceDay/day';
import { MOST_OF_A_GRID, teamsOf, type SignUp, type Team } from '@core/domain/serviceDay/team';
import { noteOf } from '../../kit/outbox';
import { find, many, moreThan, one, put } from '../../kit/store';
import { commit, type Tx } from '../../kit/transaction';
import type { Part } from './match';

/** Teams a document of the plan holds; a grid's are never torn apart. */
const SEATS = 60;

interface Position {
  /** The grid before. */
  grid: RegionPath;
  chunk: number;
  /** The first number that no team has. */
  next: number;
}

/** The teams of the next grid in which somebody comes, or had a team. */
export async function makeTeams(day: ServiceDay, at: string, now: number): Promise<Part> {
  const { _id: dayId } = day;
  const position = await positionIn(dayId, at);
  const grid = await gridAfter(dayId, position.grid);
  if (grid === undefined) return {};
  const [signUps, before] = await Promise.all([
    find('daySignUps', { dayId, state: 'in', grid }, MOST_OF_A_GRID),
    find('dayTeams', { dayId, grid }, MOST_OF_A_GRID),
  ]);
  const helpers = await many(
    'helpers',
    signUps.map(({ personId }) => personId),
  );
  const known = new Map(helpers.map((helper) => [helper._id, helper]));
  const comers = signUps.flatMap((signUp) => {
    const helper = known.get(signUp.personId);
    return helper ? [{ signUp, skills: helper.skills }] : [];
  });
  const teams = teamsOf(dayId, before, comers, position.next);
  await commit((tx) => write(tx, { day, before, teams, signUps, now }));
  const seats = teams.flatMap((team): Seat[] => {
    const lead = known.get(team.lead);
    return lead ? [{ team, lead }] : [];
  });
  const chunk = await added(dayId, position.chunk, grid, seats);
  const next = Math.max(position.next, ...teams.map(({ number }) => number + 1));
  return { at: `${grid} ${chunk} ${next}` };
}

async function positionIn(dayId: string, at: string): Promise<Position> {
  const [grid = '', chunk, next] = at.split(' ');
  if (next !== undefined) return { grid, chunk: Number(chunk), next: Number(next) };
  const [last] = await find('dayTeams', { dayId }, 1, ['number', 'desc']);
  return { grid: '', chunk: 0, next: (last?.number ?? 0) + 1 };
}

async function gridAfter(dayId: string, grid: RegionPath): Promise<RegionPath | undefined> {
  const beyond = moreThan(grid);
  const [[signUp], [team]] = await Promise.all([
    find('daySignUps', { dayId, state: 'in', grid: beyond }, 1, ['grid', 'asc']),
    find('dayTeams', { dayId, grid: beyond }, 1, ['grid', 'asc']),
  ]);
  return [signUp?.grid, team?.grid].filter((path) => path !== undefined).sort()[0];
}

interface Made {
  day: ServiceDay;
  before: readonly Team[];
  teams: readonly Team[];
  signUps: readonly SignUp[];
  now: number;
}

/** Writes the teams, to whom each of their people belongs, and tells who is new in one. */
async function write(tx: Tx, { day, before, teams, signUps, now }: Made): Promise<void> {
  for (const team of teams) await tx.put('dayTeams', team);
  for (const { _id } of before) if (!teams.some((team) => team._id === _id)) await tx.remove('dayTeams', _id);
  for (const { _id, personId, teamId: had } of signUps) {
    const team = teams.find(({ people }) => people.includes(personId));
    const signUp = await tx.get('daySignUps', _id);
    if (!team || signUp?.state !== 'in' || had === team._id) continue;
    await tx.put('daySignUps', { ...signUp, teamId: team._id });
    const told = {
      to: personId,
      about: 'dayTeam',
      title: `居住地服务日 ${day.day}`,
      icon: 'calendar-check',
    } as const;
    await tx.put('messages', noteOf({ ...told, subject: team._id, version: 1 }, now));
  }
}

/** Puts a grid's teams into the plan; done again, it comes to the same. Answers which document the next grid goes into. */
async function added(
  dayId: string,
  chunk: number,
  grid: RegionPath,
  seats: readonly Seat[],
): Promise<number> {
  const _id = `${dayId}-a${String(chunk).padStart(3, '0')}`;
  const plan = await one('dayPlans', _id);
  const others = (plan?.seats ?? []).filter(({ team }) => team.grid !== grid);
  const all = [...others, ...seats];
  await put('dayPlans', { _id, dayId, seats: all });
  return all.length >= SEATS ? chunk + 1 : chunk;
}
