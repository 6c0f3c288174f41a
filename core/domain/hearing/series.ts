import type { Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';
import { MOST_POOLS, type Format, type HearingHolder } from './hearing';

/** Formats that come round again: a mediation and a pop-up have their own occasion, a formal hearing its own matter. */
export const seriesFormats = ['openDoor', 'roundtable', 'forum'] as const satisfies readonly Format[];
export type SeriesFormat = (typeof seriesFormats)[number];

/** How often. Weekdays count from 1, Monday; `nth` −1 is the last of a month. */
export type Rhythm =
  { every: 'week'; interval: number; weekdays: number[] } | { every: 'month'; nth: Nth; weekday: number };
export const nths = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof nths)[number];
export const LONGEST_INTERVAL = 4;

/** What becomes of a date that falls on a public holiday. */
export const holidayRules = ['skip', 'nextWorkingDay'] as const;
export type HolidayRule = (typeof holidayRules)[number];

/** One date that is not as the rhythm says; `day` is the day by the rhythm, or the one that was added. */
export type Exception =
  | { kind: 'cancelled'; day: string; why: string }
  | { kind: 'moved'; day: string; to: string; why: string }
  | { kind: 'added'; day: string; why: string };
export const MOST_EXCEPTIONS = 60;

/** Why a date is not simply as the rhythm says; `sameDay`: moved off a holiday onto a day that has its own date. */
export const dateReasons = ['holiday', 'sameDay', 'cancelled', 'moved', 'added'] as const;
export type DateReason = (typeof dateReasons)[number];

/** A chair that is taken in turn: 法律顾问, and those who take it. */
export interface Lane {
  title: string;
  people: string[];
}
export const MOST_LANES = 6;
export const MOST_IN_LANE = 12;

/** That on a day somebody else sits in a lane than whose turn it is. */
export interface Swap {
  lane: number;
  day: string;
  /** Which of the lane's people. */
  sits: number;
}

export const slotLengths = [0, 10, 15, 20, 30, 60] as const;
export type SlotLength = (typeof slotLengths)[number];
export const seriesStates = ['running', 'ended'] as const;

/** What is said of a series: everything that staff write. */
export interface SeriesSaid {
  place: RegionPath;
  title: string;
  words: string;
  format: SeriesFormat;
  rhythm: Rhythm;
  /** The first day that counts; every second week is counted from here. */
  from: string;
  /** The last day, where there is one. */
  until?: string;
  time: { hour: number; minute: number };
  minutes: number;
  venue: { words: string; roomId?: string };
  seats: number;
  /** Minutes of one slot, in which one household is spoken with; 0 where all sit together. */
  slotMinutes: SlotLength;
  onHoliday: HolidayRule;
  lanes: Lane[];
}

/** 书记和您拉拉呱 every Monday from three to five: what makes sessions by itself. */
export interface Series extends SeriesSaid {
  _id: string;
  version: number;
  within: RegionPath[];
  keys: string[];
  state: (typeof seriesStates)[number];
  /** Whether people find it. */
  running: boolean;
  exceptions: Exception[];
  swaps: Swap[];
  host: HearingHolder;
  at: Ms;
  /** When the clock looks whether a session is to be set. */
  dueAt?: Ms;
  endedWhy?: string;
  /** Sessions that are set already have to follow what was changed. */
  realign?: boolean;
}

/** Sessions are set so far ahead. */
export const WEEKS_AHEAD = 8;

/** How many slots a session has; none where all sit together. */
export const slotsOf = ({ minutes, slotMinutes }: Pick<SeriesSaid, 'minutes' | 'slotMinutes'>): number =>
  slotMinutes === 0 ? 0 : Math.floor(minutes / slotMinutes);

/** Whether the stretch can be cut into slots: one at least, and not more than can be looked over. */
export const isCut = (said: Pick<SeriesSaid, 'minutes' | 'slotMinutes'>): boolean =>
  said.slotMinutes === 0 || (slotsOf(said) >= 1 && slotsOf(said) <= MOST_POOLS);

/** Exceptions that still matter: a year is looked back on. */
export const stillSaid = (exceptions: readonly Exception[], since: string): Exception[] =>
  exceptions.filter(({ day }) => day >= since);
