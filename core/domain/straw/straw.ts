import type { Ms } from '../calendar/time';

export const MOST_POLLS = 10;
export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 5;

/** A feel of a room, nothing that decides. Who answered is kept elsewhere, and apart from what. */
export interface StrawPoll {
  id: string;
  question: string;
  options: string[];
  openedAt: Ms;
  closedAt?: Ms;
  /** Once it is closed. */
  counts?: number[];
}

/** Where polls are held: the floor of a session, or the chat of a show. */
export interface Polls {
  /** The last one, open or closed. */
  poll?: StrawPoll;
  /** Polls before this one. */
  past: StrawPoll[];
}

type NotAsked = 'POLL_OPEN' | 'TOO_MANY_POLLS';
type NotClosed = 'POLL_CLOSED';
export type PollRefusal = NotAsked | NotClosed;
type Asked = Pick<StrawPoll, 'id' | 'question' | 'options'>;

/** The poll that can be answered now. */
export const openPoll = ({ poll }: Polls): StrawPoll | undefined =>
  poll?.closedAt === undefined ? poll : undefined;

/** The room is asked; one thing at a time. */
export function polled<P extends Polls>(held: P, asked: Asked, now: Ms): P | NotAsked {
  if (openPoll(held)) return 'POLL_OPEN';
  const past = held.poll ? [...held.past, held.poll] : held.past;
  if (past.length >= MOST_POLLS) return 'TOO_MANY_POLLS';
  return { ...held, past, poll: { ...asked, openedAt: now } };
}

/** What came of it, for all to see. */
export function pollClosed<P extends Polls>(
  held: P,
  pollId: string,
  counts: number[],
  now: Ms,
): P | NotClosed {
  const poll = openPoll(held);
  if (poll?.id !== pollId) return 'POLL_CLOSED';
  return { ...held, poll: { ...poll, closedAt: now, counts } };
}

/** Answers fall into documents by chance, so that a whole room can answer at once. */
export const POLL_BOXES = 8;

/** Counts that answers to one poll fell into. */
export interface PollBox {
  _id: string;
  counts: number[];
  /** It has been counted. */
  shut: boolean;
  at: Ms;
}

/** All boxes together. */
export const pollCounts = (options: number, boxes: readonly Pick<PollBox, 'counts'>[]): number[] =>
  Array.from({ length: options }, (_, at) => boxes.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
