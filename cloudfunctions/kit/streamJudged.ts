import { currentPush } from '@core/domain/live/pushes';
import { showOf } from '@core/domain/live/signing';
import { isBeforeItsPicture, isOfThePicture, type Verdict } from '@core/domain/live/verdicts';
import { keepOut } from './keepOut';
import { one } from './store';
import { toldOf } from './streamTold';

interface Judgement {
  verdict: Verdict;
  /** Whether it said of when it is. */
  isDated: boolean;
}

/**
 * What the provider makes of a picture: the crew is told, and what must not be shown is cut off. Neither waits for the
 * other or fails with it: where it cannot be cut off from here somebody has to, and a picture does not stay because
 * nobody could be told.
 * @throws whatever failed, LiveUnsure when it is not sure that it was cut off, TooSoon when nothing is known of the picture
 * yet: all of it is tried when it is told again.
 */
export async function streamJudged(
  stream: string,
  { verdict, isDated }: Judgement,
  now: number,
): Promise<void> {
  const isBlocked = verdict.kind === 'block';
  const both = await Promise.allSettled([
    toldOf(stream, isBlocked ? 'blocked' : 'doubted', { verdict }, now),
    isBlocked ? cutOffIfIn(stream, { verdict, isDated }, now) : undefined,
  ]);
  const failed = both.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** It was heard of before the picture itself: whoever tells it tells it again, and by then there is something to cut off. */
class TooSoon extends Error {}

/** As long as that very picture comes in, also when the verdict is told again: it may have failed before. */
async function cutOffIfIn(stream: string, { verdict, isDated }: Judgement, now: number): Promise<void> {
  const id = showOf(stream);
  const show = id === undefined ? undefined : await one('shows', id);
  if (!show || !isOfThePicture(show, verdict)) return;
  // What is not dated would be of whatever picture comes next.
  if (isDated && isBeforeItsPicture(show, verdict))
    throw new TooSoon('a picture was judged that has not been told of');
  if (currentPush(show.pushes)?.downAt === undefined) await keepOut(show._id, now);
}
