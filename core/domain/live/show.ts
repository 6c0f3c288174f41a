import type { Ms } from '../calendar/time';
import type { Role } from '../people/person';
import type { RegionPath } from '../place/region';
import { isUp, type Push } from './pushes';
import type { Verdict } from './verdicts';

export const showStates = [
  'planned',
  'announced',
  'rehearsing',
  'live',
  'interrupted',
  'ended',
  'replay',
  'archived',
  'cancelled',
] as const;
export type ShowState = (typeof showStates)[number];

/** Who acts or answers, in the role that brings him there. */
export interface ShowHolder {
  personId: string;
  role: Role;
}

/** One chapter of what is planned, and when it was begun on air. */
export interface Chapter {
  id: string;
  title: string;
  /** Set while the show is on; a chapter that was come to twice begins where it began first. */
  at?: Ms;
}

/** A stretch that was recorded. A show that was interrupted has several. */
export interface Recording {
  /** As the platform calls it; told twice it is the same. */
  fileId: string;
  url: string;
  startsAt: Ms;
  endsAt: Ms;
}

/** Watched in WeChat's own Channels, where the account may play nothing else. */
export interface Channels {
  finderUserName: string;
  feedId?: string;
  nonceId?: string;
}

/** What the clock does next unless somebody acts before. */
export const showDueSteps = ['start', 'end', 'resume', 'sweep', 'archive'] as const;
export type ShowDueStep = (typeof showDueSteps)[number];

/** Why it ended: on somebody's word, or because the picture did not come back. */
export const showEndings = ['word', 'lost'] as const;
export type ShowEnding = (typeof showEndings)[number];

/** What happened; ids only. */
export interface ShowEntry {
  at: Ms;
  act: string;
  by?: ShowHolder;
}

export const MOST_CHAPTERS = 12;
export const MOST_HOSTS = 4;
export const MOST_MODERATORS = 4;
export const MOST_GUESTS = 8;
export const MOST_RECORDINGS = 20;
export const SHOW_TRAIL = 60;

/** A live broadcast of a place: 社区直播间. */
export interface Show {
  _id: string;
  version: number;
  state: ShowState;
  place: RegionPath;
  title: string;
  words: string;
  cover?: string;
  startsAt: Ms;
  endsAt: Ms;
  chapters: Chapter[];
  /** Who planned it and answers for it. */
  planner: ShowHolder;
  /** Who may put a picture on air. */
  hosts: string[];
  /** Who works its questions and comments. */
  moderators: string[];
  /** Who else is to be seen, in words: 王医生. */
  guests: string[];
  /** Whoever has the link may watch, wherever he lives. */
  open: boolean;
  /** Which service a question that nobody answered becomes an order of. */
  itemId: string;
  channels?: Channels;

  /** What was put on air, as the platform tells it. */
  pushes: Push[];
  recordings: Recording[];
  /** What the platform made of its pictures, where that was not nothing. */
  verdicts?: Verdict[];
  /** One line in large type, of what matters now. */
  caption?: string;
  /** Since when the picture is gone. */
  interruptedAt?: Ms;

  createdAt: Ms;
  announcedAt?: Ms;
  /** Since when it is on air; what came before was rehearsed. */
  begunAt?: Ms;
  endedAt?: Ms;
  ending?: ShowEnding;
  /** Since when no question is open any more. */
  sweptAt?: Ms;
  /** Why it was called off. */
  reason?: string;

  due?: { at: Ms; step: ShowDueStep };
  /** Copy of `due.at` for the clock's index. */
  dueAt?: Ms;
  trail: ShowEntry[];
}

const onAir: readonly ShowState[] = ['live', 'interrupted'];
const over: readonly ShowState[] = ['ended', 'replay', 'archived'];
const finished: readonly ShowState[] = ['archived', 'cancelled'];

/** Whether people are there, also while the picture is gone for a moment. */
export const isOnAir = ({ state }: Pick<Show, 'state'>): boolean => onAir.includes(state);

/** Whether it has been held. */
export const isShowOver = ({ state }: Pick<Show, 'state'>): boolean => over.includes(state);

/** Whether it is still anybody's business. */
export const isShowLive = ({ state }: Pick<Show, 'state'>): boolean => !finished.includes(state);

/** Whether those for whom it is know of it. */
export const isShowPublic = ({ announcedAt }: Pick<Show, 'announcedAt'>): boolean =>
  announcedAt !== undefined;

/** Whether a picture comes in. */
export const hasPicture = ({ pushes }: Pick<Show, 'pushes'>): boolean => isUp(pushes);

/** What its stream is called: without `_`, which stands for something else in a signed address. */
export const streamOf = (showId: string): string => `s${showId.replace(/[^0-9A-Za-z]/g, '')}`;

/** The invariants of one show, as sentences about what is wrong; empty when it is sound. */
export function showViolations(show: Show): string[] {
  const { state, startsAt, endsAt, due, chapters, recordings } = show;
  const held = isOnAir(show) || isShowOver(show);
  const sound: [boolean, string][] = [
    [
      isShowLive(show) === (due !== undefined),
      'a show that is not finished has a deadline, a finished one none',
    ],
    [show.dueAt === due?.at, 'dueAt is due.at'],
    [startsAt < endsAt, 'it begins before it ends'],
    [!held || show.begunAt !== undefined, 'what was held has begun'],
    [isShowOver(show) === (show.endedAt !== undefined), 'what is over has an end, the rest none'],
    [isShowOver(show) === (show.ending !== undefined), 'what is over says why'],
    [
      (state === 'interrupted') === (show.interruptedAt !== undefined),
      'only what is interrupted says since when',
    ],
    [state !== 'replay' || recordings.length > 0, 'what can be watched again was recorded'],
    [state !== 'archived' || show.sweptAt !== undefined, 'nothing is put away while a question is open'],
    [!held || show.announcedAt !== undefined, 'nothing is held that nobody knew of'],
    [show.hosts.length > 0, 'somebody leads it'],
    [chapters.length <= MOST_CHAPTERS, 'what is planned can be looked over'],
    [new Set(recordings.map(({ fileId }) => fileId)).size === recordings.length, 'a recording stands once'],
  ];
  return sound.flatMap(([holds, what]) => (holds ? [] : [`not so: ${what}`]));
}
