import { currentPush } from '@core/domain/live/pushes';
import { showOf } from '@core/domain/live/signing';
import { isOfThePicture, type Verdict } from '@core/domain/live/verdicts';
import { keepOut } from './keepOut';
import { one } from './store';
import { toldOf } from './streamTold';

/**
 * What the provider makes of a picture. The crew is told first: where it cannot be cut off from here somebody has to. It
 * is cut off as long as that very picture comes in, also when the verdict is told again, for it may have failed before.
 * @throws LiveUnsure when it is not sure that it was cut off.
 */
export async function streamJudged(stream: string, verdict: Verdict, now: number): Promise<void> {
  const isBlocked = verdict.kind === 'block';
  await toldOf(stream, isBlocked ? 'blocked' : 'doubted', { verdict }, now);
  const id = showOf(stream);
  const show = isBlocked && id !== undefined ? await one('shows', id) : undefined;
  if (!show || !isOfThePicture(show, verdict)) return;
  if (currentPush(show.pushes)?.downAt === undefined) await keepOut(show._id, now);
}
