import type { Ms } from '../calendar/time';
import type { HearingHolder } from './hearing';

/**
 * `seated`: the seat is his. `waiting`: in line. `offered`: a seat came free and is kept for him until he answers.
 * `left`: given back, or not answered for. `came`: was there, booked or not.
 */
export const seatStates = ['seated', 'waiting', 'offered', 'left', 'came'] as const;
export type SeatState = (typeof seatStates)[number];

/** One person's place at one session. */
export interface HearingSeat {
  /** Made of the session and the person: one each. */
  _id: string;
  hearingId: string;
  poolId: string;
  personId: string;
  state: SeatState;
  /** His number within the pool: the order in which people booked; 0 for who came without. */
  number: number;
  at: Ms;
  /** Until when an offered seat is kept; there as long as it is offered. */
  answerUntil?: Ms;
  /** He came without a seat. */
  walkedIn?: true;
  /** Who booked for him. */
  proxy?: HearingHolder;
}

/** How the seats of one pool stand. Whoever books changes this one document alone, so that a pool is never overfull. */
export interface SeatLine {
  /** Seats that are somebody's or are kept for somebody. */
  held: number;
  /** Seats by id, in the order in which they wait. */
  line: readonly string[];
  /** The number of who books next. */
  next: number;
}
export const MOST_WAITING = 600;
export const emptyLine: SeatLine = { held: 0, line: [], next: 1 };
