import type { Ms } from '@core/domain/calendar/time';
import { backOff } from './backOff';

/** What a player says of its picture. `stalled`: it waits, and may come back by itself. `lost`: it has given up. */
export type Told = 'playing' | 'stalled' | 'lost';

/** How the picture comes in, on whichever platform. */
export interface Line {
  state: 'connecting' | 'playing' | 'waiting';
  /** Counts connections; a player connects anew when it changes. */
  attempt: number;
  /** Failures in a row. */
  fails: number;
  /** Whether it has ever played. */
  played: boolean;
  since: Ms;
  /** What happens by itself then: a connection that says nothing is given up, a waiting one connects. */
  dueAt?: Ms;
}

/** So long a connection may say nothing, or wait for more, before it is given up. */
export const SILENT_FOR: Ms = 10_000;
/** A picture that goes sooner than this counts as one more failure. */
const STEADY: Ms = 5_000;

export const firstLine = (now: Ms): Line => ({
  ...{ state: 'connecting', attempt: 1, fails: 0, played: false },
  ...{ since: now, dueAt: now + SILENT_FOR },
});

/** The line after what the player said. */
export function told(line: Line, said: Told, now: Ms, chance: number): Line {
  // What a connection still says that has been given up does not count.
  if (line.state === 'waiting') return line;
  if (said === 'playing') return playing(line, now);
  if (said === 'lost') return lost(line, now, chance);
  return line.state === 'connecting'
    ? line
    : { ...line, state: 'connecting', since: now, dueAt: now + SILENT_FOR };
}

function playing({ dueAt: _over, ...line }: Line, now: Ms): Line {
  if (line.state === 'playing') return line;
  return { ...line, state: 'playing', played: true, since: now };
}

function lost(line: Line, now: Ms, chance: number): Line {
  const wasSteady = line.state === 'playing' && now - line.since >= STEADY;
  const fails = wasSteady ? 1 : line.fails + 1;
  return { ...line, state: 'waiting', fails, since: now, dueAt: now + backOff(fails, chance) };
}

/** The line once its time has come. */
export function due(line: Line, now: Ms, chance: number): Line {
  if (line.dueAt === undefined || line.dueAt > now) return line;
  return line.state === 'waiting' ? connecting(line, now) : lost(line, now, chance);
}

/** The picture is said to be back, or somebody taps: nobody waits any longer, and nothing has failed. */
export function again(line: Line, now: Ms): Line {
  if (line.state === 'waiting') return { ...connecting(line, now), fails: 0 };
  return line.fails === 0 ? line : { ...line, fails: 0 };
}

/** Something else is wanted of the stream: a connection of its own, against which nothing counts that went before. */
export const anew = (line: Line, now: Ms): Line => ({ ...firstLine(now), attempt: line.attempt + 1 });

const connecting = (line: Line, now: Ms): Line => ({
  ...{ ...line, state: 'connecting', attempt: line.attempt + 1 },
  ...{ since: now, dueAt: now + SILENT_FOR },
});

/**
 * Whether this attempt goes the slower way, by HLS: every other time once the quick one fails; at once where it has
 * never worked, because an account, a browser or a network may not let it through at all.
 */
export const goesSlower = ({ fails, played }: Line): boolean => fails % 2 === 1 && fails >= (played ? 5 : 1);

/**
 * Whether this attempt may ask for the sound alone. Where that has never come it is not asked for again: the whole is
 * played, and its picture hidden. Pieces of HLS are not to be had without their picture.
 */
export const asksForSound = (line: Line): boolean => !goesSlower(line) && (line.played || line.fails === 0);
