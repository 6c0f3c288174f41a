import type { Hearing } from './hearing';
import type { HearingAct } from './steps';

/** It is not held at its hour after all. */
const off: readonly HearingAct[] = ['postpone', 'cancel', 'lacksQuorum'];

/**
 * Where it is held from now on. A room that was booked for hours at which nobody comes is no longer named: whoever
 * writes the session gives it back with it.
 */
export function venueAfter(next: Hearing, before: Hearing, act: HearingAct): Hearing['venue'] {
  const { bookingId, ...unbooked } = next.venue;
  const moved = next.startsAt !== before.startsAt || next.endsAt !== before.endsAt;
  const stale = moved && bookingId === before.venue.bookingId;
  return off.includes(act) || stale ? unbooked : next.venue;
}
