import type { Ms } from '../calendar/time';
import type { Chat, WaitingComment } from './comment';

/** So many comments get their numbers in one commit; the room tells as many at once. */
export const MOST_NUMBERED = 40;

/** What a commit makes of comments that waited. */
export interface Numbering {
  chat: Chat;
  /** In the order of `seq`. */
  given: { _id: string; seq: number; number: number }[];
  /** Those who had no number in the show, by person. */
  newcomers: ReadonlyMap<string, number>;
}

/**
 * Gives comments, in the order in which they came, the next numbers there are: nobody else gets them, and none is left
 * out. Who has said nothing before gets the next number of a person; `known` are those who have one already.
 */
export function numberingOf(
  chat: Chat,
  waiting: readonly WaitingComment[],
  known: ReadonlyMap<string, number>,
  now: Ms,
): Numbering {
  const newcomers = new Map<string, number>();
  const numberOf = ({ number, personId }: WaitingComment): number => {
    const own = number ?? known.get(personId) ?? newcomers.get(personId);
    if (own !== undefined) return own;
    const next = chat.speakers + newcomers.size + 1;
    newcomers.set(personId, next);
    return next;
  };
  const given = waiting.map((one, n) => ({ _id: one._id, seq: chat.last + n + 1, number: numberOf(one) }));
  const { last, speakers } = chat;
  const after = { ...chat, last: last + given.length, speakers: speakers + newcomers.size, at: now };
  return { chat: after, given, newcomers };
}
