import { MINUTE, type Ms } from '../calendar/time';
import { MOST_POOLS, type SeatPool } from './hearing';

interface Slots {
  startsAt: Ms;
  endsAt: Ms;
  /** How long one stretch is. */
  minutes: number;
  /** How many households a stretch has room for. */
  seats: number;
}

/** «每 15 分钟一段，每段 3 户»: whole stretches alone; what is left at the end is for who comes without booking. */
export function slotsOf({ startsAt, endsAt, minutes, seats }: Slots): Omit<SeatPool, 'id'>[] {
  const length = minutes * MINUTE;
  const count = Math.min(MOST_POOLS, Math.max(0, Math.floor((endsAt - startsAt) / length)));
  return Array.from({ length: count }, (_, n) => {
    const from = startsAt + n * length;
    return { role: 'anyone', seats, from, until: from + length };
  });
}
