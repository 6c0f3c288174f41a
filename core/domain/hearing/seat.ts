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
  /** His number in line within the pool: the order in which people booked. */
  number: number;
  at: Ms;
  /** Until when an offered seat is kept. */
  answerUntil?: Ms;
  /** Who booked for him. */
  proxy?: HearingHolder;
}
