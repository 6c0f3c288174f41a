import type { Output } from '@core/contract';
import { HOUR, type Ms } from '@core/domain/calendar/time';

export type Replay = NonNullable<Output<'show.watch'>['replay']>;

/** So long before its addresses end a replay takes new ones: whoever begins to watch now can watch to the end. */
const IN_GOOD_TIME = HOUR;

/**
 * A replay with the addresses it had before, as long as they hold: every answer signs them anew, and a film whose address
 * changes begins again.
 */
export function keptAddresses(before: Replay | undefined, next: Replay, now: Ms): Replay {
  if (before?.until === undefined || now >= before.until - IN_GOOD_TIME) return next;
  const parts = next.parts.map(
    (part) => before.parts.find(({ startsAt }) => startsAt === part.startsAt) ?? part,
  );
  return { ...next, parts, until: before.until };
}
