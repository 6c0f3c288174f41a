import { DAY, type Ms } from '../calendar/time';
import type { Role } from '../people/person';
import type { RegionPath } from '../place/region';
import type { TemplateId } from './templates';

/** 平时, 急时, 战时: how a place is run, the strictest last. */
export const modes = ['normal', 'urgent', 'wartime'] as const;
export type Mode = (typeof modes)[number];
/** What somebody can call; a place where nothing was called is in normal mode. */
export const raisedModes = ['urgent', 'wartime'] as const satisfies readonly Mode[];
export type Raised = (typeof raisedModes)[number];

/** Who can be called up, in the order in which they are told: who leads first, then who is nearest to the doors. */
export const calledRoles = [
  'communitySecretary',
  'communityStaff',
  'branchSecretary',
  'gridWorker',
  'buildingLeader',
  'stairwellLeader',
  'propertyStaff',
  'member',
  'volunteer',
] as const satisfies readonly Role[];
export type Called = (typeof calledRoles)[number];

/** Whose names staff may read while they are silent: who holds an office. Neighbours are counted, never named. */
export const isNamed = (role: Called): boolean => role !== 'member' && role !== 'volunteer';

export const episodeStates = ['asked', 'running', 'ended', 'declined'] as const;
export type EpisodeState = (typeof episodeStates)[number];

/** One time that a place goes over to another mode: what is said, who is called up, and until when. */
export interface Episode {
  _id: string;
  version: number;
  place: RegionPath;
  /** The place and every place around it, for finding what was called in any of them. */
  within: RegionPath[];
  mode: Raised;
  /** 演练: told as one in every word, and changes nothing but who is told. */
  drill: boolean;
  template: TemplateId;
  title: string;
  /** What whoever is called up is to do. */
  words: string;
  audience: Called[];
  state: EpisodeState;
  by: string;
  at: Ms;
  /** When it began to hold; absent while a second person has not agreed. */
  from?: Ms;
  /** It ends by itself at this moment. */
  until: Ms;
  approvedBy?: string;
  /** How often those who have not answered were reminded, and when last. */
  reminders: number;
  remindedAt?: Ms;
  /** Each time it was made longer: until when, why and by whom. */
  extended: { until: Ms; reason: string; by: string; at: Ms }[];
  endedAt?: Ms;
  /** Who ended it before its time; absent when the clock did. */
  endedBy?: string;
  endWords?: string;
  /** The job that tells people. */
  telling?: string;
}

/** How long a mode may be called for, and from any extension on: nothing exceptional holds because it was forgotten. */
const longest: Record<Raised, Ms> = { urgent: 7 * DAY, wartime: 30 * DAY };
/** Shorter ones would be over before people have read what they are to do. */
const SHORTEST: Ms = 30 * 60_000;
/** Extensions one episode may have; whoever needs more calls anew. */
export const MOST_EXTENSIONS = 12;

/** The last moment until which a mode may be called or extended now. */
export const latestEnd = (mode: Raised, now: Ms): Ms => now + longest[mode];

/** Whether an end can be: not at once, and within the bound of the mode. */
export function isEnd(mode: Raised, until: Ms, now: Ms): boolean {
  return until >= now + SHORTEST && until <= latestEnd(mode, now);
}

/** Whether an episode holds at a moment. The clock may be a minute late: its hour decides, not its state. */
export function holds({ state, until }: Pick<Episode, 'state' | 'until'>, now: Ms): boolean {
  return state === 'running' && now < until;
}

const strictness = (mode: Mode): number => modes.indexOf(mode);

/** What is shown of several episodes that hold: what is real before what is a drill, the strictest first. */
export function strictestFirst<E extends Pick<Episode, 'mode' | 'drill' | 'place'>>(
  episodes: readonly E[],
): E[] {
  return [...episodes].sort(
    (a, b) =>
      Number(a.drill) - Number(b.drill) ||
      strictness(b.mode) - strictness(a.mode) ||
      a.place.length - b.place.length,
  );
}

/** The mode of a place: the strictest of what was called for it and for the places around it. A drill counts for nothing. */
export function effectiveMode(
  episodes: readonly Pick<Episode, 'mode' | 'drill' | 'state' | 'until'>[],
  now: Ms,
): Mode {
  const real = episodes.filter((episode) => !episode.drill && holds(episode, now));
  return real.reduce<Mode>((most, { mode }) => (strictness(mode) > strictness(most) ? mode : most), 'normal');
}

/** The title wherever it is shown: a drill says so before anything else. */
export const titleOf = ({ drill, title }: Pick<Episode, 'drill' | 'title'>): string =>
  drill ? `【演练】${title}` : title;

/** Whether messages about it go out at any hour. A drill waits for the hours in which people may be disturbed. */
export const ringsAtNight = ({ drill }: Pick<Episode, 'drill'>): boolean => !drill;
