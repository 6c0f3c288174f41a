import type { Show } from '@core/domain/live/show';
import { showExpiryOf } from '@core/domain/live/showDeadlines';
import type { ShowAct } from '@core/domain/live/showSteps';
import { tellsCrowd, tellShow } from '../kit/recordShow';
import { theShowClock } from '@core/domain/live/showTake';
import { startJobs } from '../kit/nudge';
import { offAir } from '../kit/offAir';
import { stepShow } from '../kit/stepShow';
import { commit } from '../kit/transaction';
import { caughtUp, inDueOrder, type Pace } from './inDueOrder';
import { sweepQuestions } from './sweepQuestions';

/** Does for every show that is due what falls due, those that have been longest first; returns how many it moved on. */
export function dueShows(now: number, pace: Pace): Promise<number> {
  return inDueOrder('shows', now, pace, async (id) => {
    const swept = await sweepQuestions(id, now, pace);
    return (await caughtUp(() => expireShow(id, now))) || swept > 0;
  });
}

/** One step of the clock; false when nothing is due any longer, so that twice is once. */
async function expireShow(id: string, now: number): Promise<boolean> {
  const done = await commit(async (tx): Promise<Moved | undefined> => {
    const show = await tx.get('shows', id);
    const act = show && (show.dueAt ?? Infinity) <= now ? showExpiryOf(show) : undefined;
    if (!show || !act) return undefined;
    const board = await tx.get('questionBoards', id);
    // Nobody thanks for a show in which a question waits still.
    if (act === 'swept' && (board?.counts.open ?? 0) > 0) return undefined;
    const decision = await stepShow(tx, show, { act, actor: theShowClock, now });
    return decision.ok ? { act, show: decision.show, crowd: tellsCrowd(decision.notify) } : undefined;
  });
  if (!done) return false;
  if (done.crowd) await startJobs();
  await tellShow(done.show);
  if (done.act === 'end') await offAir(id, now);
  return true;
}

/** What one step came to, once it is committed. */
interface Moved {
  act: ShowAct;
  show: Show;
  crowd: boolean;
}
