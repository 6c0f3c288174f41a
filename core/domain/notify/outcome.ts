import { MINUTE, type Ms } from '../calendar/time';

/**
 * What WeChat's answer to a message means. `refused`: this person took no more of this template; `switchedOff`: none
 * of any; `wait`: everybody has had enough for now; `broken`: nothing goes out until somebody looks; `never`: this
 * message is wrong as it stands; `again`: nobody's fault.
 */
export type Meaning = 'sent' | 'refused' | 'switchedOff' | 'wait' | 'broken' | 'never' | 'again';

const meanings: Readonly<Record<number, Meaning>> = {
  0: 'sent',
  43101: 'refused',
  20004: 'switchedOff',
  // The day's quota, and the minute's.
  45009: 'wait',
  45011: 'wait',
  // The access token is wrong or too old; the account may not send.
  40001: 'broken',
  40014: 'broken',
  42001: 'broken',
  43107: 'broken',
  43108: 'broken',
  // Nobody of that openid, no such template, no such page, a field that does not fit.
  40003: 'never',
  40037: 'never',
  41030: 'never',
  47003: 'never',
};

export const meaningOf = (code: number): Meaning => meanings[code] ?? 'again';

/** Tries of one message before somebody has to look at it; those that WeChat's own state stopped do not count. */
export const MOST_ATTEMPTS = 6;
/** Tries of which nobody knows the end: after the second the message may have arrived twice, never more often. */
export const MOST_DOUBTS = 2;

/** When a message is tried again: after 1, 2, 4, 8 … minutes. */
export const retryAt = (attempts: number, now: Ms): Ms => now + 2 ** (attempts - 1) * MINUTE;

/** The whole sender stands still: until when, for how many times in a row, and what WeChat said. */
export interface Pause {
  code: number;
  streak: number;
  since: Ms;
  until: Ms;
}

const FIRST: Readonly<Record<'wait' | 'broken', number>> = { wait: 5, broken: 1 };
const LONGEST: Readonly<Record<'wait' | 'broken', number>> = { wait: 60, broken: 30 };

/** How long the sender stands still after WeChat said no to everybody: longer each time in a row. */
export function pauseAfter(
  before: Pause | undefined,
  meaning: 'wait' | 'broken',
  code: number,
  now: Ms,
): Pause {
  const streak = (before?.streak ?? 0) + 1;
  const minutes = Math.min(FIRST[meaning] * 2 ** (streak - 1), LONGEST[meaning]);
  return { code, streak, since: before?.since ?? now, until: now + minutes * MINUTE };
}
