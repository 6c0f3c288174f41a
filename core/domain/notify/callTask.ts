import { after, nextRunning, officeHours } from '../calendar/clocks';
import { HOUR, type Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';
import type { About } from './kinds';

/** What came of ringing somebody up: told, nobody answered, he asked to be rung later, or told at the door. */
export const callOutcomes = ['reached', 'notReached', 'later', 'visited'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** How a task ended: somebody told him, he read it himself, or there is nothing to tell any more. */
export type CallEnd = 'told' | 'read' | 'past';

/** Somebody must hear of something and WeChat cannot reach him: staff ring him up. `_id` is the message's. */
export interface CallTask {
  _id: string;
  personId: string;
  community: RegionPath;
  grid?: RegionPath;
  about: About;
  subject: string;
  title: string;
  at: Ms;
  state: 'open' | CallEnd;
  /** When it is to be rung next. */
  nextAt: Ms;
  /** Calls that reached nobody. */
  missed: number;
  calls: { by: string; at: Ms; outcome: CallOutcome }[];
}

/** Calls that reach nobody before somebody had better go and knock. */
export const MOST_MISSED = 3;
/** A task keeps this many of its calls. */
const MOST_CALLS = 20;

/** How long until the next call: hours in which people may be disturbed. */
const PAUSE: Readonly<Record<'notReached' | 'later', number>> = { notReached: 2, later: 4 };

/** A task for what could not be pushed; people are rung when they may be disturbed. */
export function newCallTask(
  told: Pick<CallTask, '_id' | 'personId' | 'community' | 'grid' | 'about' | 'subject' | 'title'>,
  now: Ms,
): CallTask {
  const nextAt = nextRunning('day', now, officeHours);
  return { ...told, at: now, state: 'open', nextAt, missed: 0, calls: [] };
}

/** A task after a call: done when he knows, otherwise rung again later. */
export function whenCalled(task: CallTask, by: string, outcome: CallOutcome, now: Ms): CallTask {
  const calls = [...task.calls, { by, at: now, outcome }].slice(-MOST_CALLS);
  if (outcome === 'reached' || outcome === 'visited') return { ...task, calls, state: 'told' };
  const nextAt = after('day', now, (PAUSE[outcome] * HOUR) / 60_000, officeHours);
  return { ...task, calls, nextAt, missed: task.missed + (outcome === 'notReached' ? 1 : 0) };
}

/** Whether ringing has been tried enough: somebody had better go and knock. */
export const needsVisit = ({ missed }: Pick<CallTask, 'missed'>): boolean => missed >= MOST_MISSED;
