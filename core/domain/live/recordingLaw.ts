import { SECOND, type Ms } from '../calendar/time';
import { isOnAir, MOST_RECORDINGS, type Recording, type Show } from './show';

/**
 * A recording is made for a show that is on air already. It may be said to begin sooner all the same: with the key frame
 * before, some two to four seconds back, told in whole seconds by another clock.
 */
const BEGINS_SOONER = 5 * SECOND;
/**
 * The end is noted when it is asked for. Until the recording stops it is written, the provider is asked for up to five
 * seconds, and the last pictures are told in whole seconds by another clock.
 */
const ENDS_LATER = 10 * SECOND;
/** Two stretches that follow each other may meet, each being told in whole seconds, the length rounded up. */
const MEET_BY = 3 * SECOND;

/**
 * Whether a recording is of what was shown, and for the first time. Whatever else a provider records of the same stream
 * is nobody's to watch: what was rehearsed, what a camera sends afterwards, the same stretch for another task.
 */
export function isOfTheShow(
  { begunAt = Infinity, endedAt = Infinity, recordings }: Show,
  { fileId, startsAt, endsAt }: Recording,
): boolean {
  const isWithin =
    startsAt >= begunAt - BEGINS_SOONER &&
    endsAt > begunAt &&
    startsAt < endedAt &&
    endsAt <= endedAt + ENDS_LATER;
  return (
    startsAt < endsAt &&
    isWithin &&
    recordings.length < MOST_RECORDINGS &&
    recordings.every((known) => known.fileId !== fileId && !doubles(known, { startsAt, endsAt }))
  );
}

type Stretch = Pick<Recording, 'startsAt' | 'endsAt'>;

/** Whether two stretches have more in common than two that follow each other may have; of a short one, half of it. */
function doubles(one: Stretch, other: Stretch): boolean {
  const common = Math.min(one.endsAt, other.endsAt) - Math.max(one.startsAt, other.startsAt);
  return common > Math.min(MEET_BY, lengthOf(one) / 2, lengthOf(other) / 2);
}

const lengthOf = ({ startsAt, endsAt }: Stretch): Ms => endsAt - startsAt;

/** Whether there is something to record here: what is sent to Channels alone never comes in. */
export const isRecorded = (show: Pick<Show, 'state' | 'channels' | 'pushes'>): boolean =>
  isOnAir(show) && (show.channels === undefined || show.pushes.length > 0);
