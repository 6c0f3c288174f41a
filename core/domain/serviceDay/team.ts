import type { Ms } from '../calendar/time';
import { at, type RegionPath } from '../place/region';
import type { Helper } from '../routing/helper';

/** Doors one person may offer to knock at in a day. */
export const MOST_STOPS = 8;
/** People of one grid who can sign up for a day: their teams are made in one go. */
export const MOST_OF_A_GRID = 24;
/** Neighbours of a grid go together in teams of up to so many. */
export const TEAM_SIZE = 3;

/** Somebody who comes on a service day; `_id` is the day and the person. */
export interface SignUp {
  _id: string;
  dayId: string;
  personId: string;
  kind: Helper['kind'];
  grid: RegionPath;
  community: RegionPath;
  /** Goes by himself instead of with others of his grid. */
  alone: boolean;
  /** How many doors at most. */
  most: number;
  /** `absent`: signed up, and could not come. */
  state: 'in' | 'absent' | 'off';
  teamId?: string;
  at: Ms;
}

/** People of one grid who go together. The first of them leads: what they are sent to is in his hands. */
export interface Team {
  _id: string;
  dayId: string;
  number: number;
  grid: RegionPath;
  community: RegionPath;
  people: string[];
  lead: string;
  leadKind: Helper['kind'];
  skills: string[];
  /** How many doors: as many as the one of them who can do most. */
  most: number;
}

export const signUpId = (dayId: string, personId: string): string => `${dayId}-${personId}`;
const teamId = (dayId: string, number: number): string => `${dayId}-t${number}`;

/** Somebody to be put into a team, with what he can do. */
export interface Comer {
  signUp: SignUp;
  skills: readonly string[];
}

/** Members lead, then who signed up first; nobody's place depends on how the database lists them. */
const first = (a: Comer, b: Comer): number =>
  Number(b.signUp.kind === 'member') - Number(a.signUp.kind === 'member') ||
  a.signUp.at - b.signUp.at ||
  (a.signUp._id < b.signUp._id ? -1 : 1);

/**
 * The teams of one grid. Teams that are there stay as they are, without those who do not come any more; who is new
 * joins one with room, or makes a new one. `next` is the first number that no team has. A team of nobody is left out.
 */
export function teamsOf(
  dayId: string,
  before: readonly Team[],
  comers: readonly Comer[],
  next: number,
): Team[] {
  const coming = [...comers].filter(({ signUp }) => signUp.state === 'in').sort(first);
  const groups: { number: number; alone: boolean; people: Comer[] }[] = before.map((team) => {
    const people = coming.filter(({ signUp }) => team.people.includes(signUp.personId));
    return { number: team.number, alone: people.some(({ signUp }) => signUp.alone), people };
  });
  const placed = new Set(groups.flatMap(({ people }) => people.map(({ signUp }) => signUp.personId)));
  let number = next;
  for (const comer of coming) {
    if (placed.has(comer.signUp.personId)) continue;
    const open = groups.find(({ alone, people }) => !alone && people.length > 0 && people.length < TEAM_SIZE);
    if (open && !comer.signUp.alone) open.people.push(comer);
    else groups.push({ number: number++, alone: comer.signUp.alone, people: [comer] });
  }
  return groups.flatMap(({ number: n, people }) => teamFrom(dayId, n, [...people].sort(first)));
}

function teamFrom(dayId: string, number: number, people: readonly Comer[]): Team[] {
  const lead = people[0]?.signUp;
  if (!lead) return [];
  return [
    {
      ...{ _id: teamId(dayId, number), dayId, number, grid: lead.grid, community: lead.community },
      people: people.map(({ signUp }) => signUp.personId),
      lead: lead.personId,
      leadKind: lead.kind,
      skills: [...new Set(people.flatMap(({ skills }) => skills))],
      most: Math.max(...people.map(({ signUp }) => signUp.most)),
    },
  ];
}

/** Where somebody stands for a day. @throws RangeError when the home lies above a grid. */
export function areaOf(home: RegionPath): Pick<SignUp, 'grid' | 'community'> {
  const [grid, community] = [at('grid', home), at('community', home)];
  if (!grid || !community) throw new RangeError(`a helper lives in a grid: ${home}`);
  return { grid, community };
}
