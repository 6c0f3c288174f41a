import { MINUTE } from '@core/domain/calendar/time';
import { isRecorded } from '@core/domain/live/recordingLaw';
import { streamOf } from '@core/domain/live/show';
import { RECORDED_FOR } from '@core/domain/live/showDeadlines';
import type { RecordTask, ShowRow } from './documents';
import { liveApiKey } from './liveApi';
import { logFailure } from './log';
import { recordStream, stopRecording } from './recordStream';
import { commit, Conflict, type Tx } from './transaction';

/** Whoever sees to it has so long; then the clock does. */
const AGAIN_AFTER = MINUTE;

type Todo = { do: 'begin' } | { do: 'stop'; task: string } | { do: 'nothing' };

/**
 * Has a show recorded that is on air, and no longer than it is. What fails holds up nobody: the clock comes back to it in a
 * minute. Whether there was anything to see to; where the provider is not called from, there never is.
 */
export async function seeToRecording(showId: string, now: number): Promise<boolean> {
  if (!liveApiKey()) return false;
  try {
    const todo = await commit((tx) => taken(tx, showId, now));
    if (todo?.do === 'begin') await begin(showId, now);
    if (todo?.do === 'stop') await stop(showId, todo.task, now);
    return todo !== undefined;
  } catch (error) {
    if (!(error instanceof Conflict)) logFailure('recording', error);
    return false;
  }
}

/** One takes it on, so that the provider is not asked twice: two tasks would record everything double. */
async function taken(tx: Tx, showId: string, now: number): Promise<Todo | undefined> {
  const show = await tx.get('shows', showId);
  if (!show || (show.recordAt ?? Infinity) > now) return undefined;
  const task = runningTask(show, now);
  if (isRecorded(show) || task) {
    await tx.put('shows', { ...show, recordAt: isRecorded(show) && task ? task.until : now + AGAIN_AFTER });
    if (task) return isRecorded(show) ? { do: 'nothing' } : { do: 'stop', task: task.id };
    return { do: 'begin' };
  }
  await tx.put('shows', withoutTask(show));
  return { do: 'nothing' };
}

const runningTask = ({ recordTask }: ShowRow, now: number): RecordTask | undefined =>
  recordTask && recordTask.until > now ? recordTask : undefined;

function withoutTask(show: ShowRow): ShowRow {
  const { recordTask: _task, recordAt: _at, ...rest } = show;
  return rest;
}

async function begin(showId: string, now: number): Promise<void> {
  const until = now + RECORDED_FOR;
  const id = await recordStream(streamOf(showId), until, now);
  let isNoted = false;
  try {
    isNoted = await commit((tx) => noted(tx, showId, { id, until }, now));
  } finally {
    // Somebody else was faster, or it is over meanwhile.
    if (!isNoted) await stopRecording(id, now);
  }
}

async function noted(tx: Tx, showId: string, task: RecordTask, now: number): Promise<boolean> {
  const show = await tx.get('shows', showId);
  if (!show || !isRecorded(show) || runningTask(show, now)) return false;
  await tx.put('shows', { ...show, recordTask: task, recordAt: task.until });
  return true;
}

async function stop(showId: string, task: string, now: number): Promise<void> {
  await stopRecording(task, now);
  await commit(async (tx) => {
    const show = await tx.get('shows', showId);
    if (show?.recordTask?.id === task) await tx.put('shows', withoutTask(show));
  });
}
