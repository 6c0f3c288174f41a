import type { Ms } from '../calendar/time';

/** One push of a picture, as the platform tells of its start and its stop; either may be told late, twice, or first. */
export interface Push {
  /** The same for the start and the stop of one push. */
  sequence: string;
  upAt?: Ms;
  downAt?: Ms;
}

/** What the platform tells of a stream. */
export interface StreamTold {
  sequence: string;
  /** When that was, by the platform's clock. */
  at: Ms;
  kind: 'up' | 'down';
}

export const MOST_PUSHES = 60;

/** The push that counts: the one that was begun last. */
export function currentPush(pushes: readonly Push[]): Push | undefined {
  return [...pushes].sort(later)[0];
}

function later(a: Push, b: Push): number {
  const [one, two] = [a.upAt ?? -1, b.upAt ?? -1];
  return two - one || (a.sequence < b.sequence ? 1 : -1);
}

/** Whether a picture comes in: the push that counts was begun and has not stopped. */
export function isUp(pushes: readonly Push[]): boolean {
  const push = currentPush(pushes);
  return push?.upAt !== undefined && push.downAt === undefined;
}

/**
 * What is known of the pushes once the platform has told one thing more. In whatever order and however often it tells
 * the same things, what is known in the end is the same.
 */
export function withTold(pushes: readonly Push[], { sequence, at, kind }: StreamTold): Push[] {
  const before = pushes.find((push) => push.sequence === sequence) ?? { sequence };
  const told = kind === 'up' ? { upAt: before.upAt ?? at } : { downAt: before.downAt ?? at };
  const others = pushes.filter((push) => push.sequence !== sequence);
  return [...others, { ...before, ...told }].sort(later).slice(0, MOST_PUSHES);
}

/** Whether it is told for the first time. */
export function isNews(pushes: readonly Push[], { sequence, kind }: StreamTold): boolean {
  const known = pushes.find((push) => push.sequence === sequence);
  return kind === 'up' ? known?.upAt === undefined : known?.downAt === undefined;
}

/** How often the picture went while the show was on: each time but the last it came back. */
export function interruptionsOf({
  pushes,
  begunAt = Infinity,
  endedAt = Infinity,
}: {
  pushes: readonly Push[];
  begunAt?: Ms;
  endedAt?: Ms;
}): number {
  return pushes.filter(({ downAt = Infinity }) => downAt > begunAt && downAt < endedAt).length;
}
