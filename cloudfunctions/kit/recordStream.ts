import * as v from 'valibot';
import { askLive, LiveUnsure, pushDomain } from './liveApi';

const PATIENCE_MS = 5_000;
const Created = v.object({ TaskId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });
/** What there is nothing to do about: that task has ended. */
const NOT_RUNNING = /NotFound|InvalidParameter/;

/**
 * Has a stream recorded from now until then, be it on air already or not: each push is a file of its own. Gives the name
 * of the task, by which it is stopped.
 * @throws LiveUnsure when it is not known what came of it; it may be recorded all the same.
 */
export async function recordStream(stream: string, until: number, now: number): Promise<string> {
  const push = pushDomain();
  if (!push) throw new LiveUnsure('LIVE_PUSH_URL is not set');
  const template = Number(process.env.LIVE_RECORD_TEMPLATE || NaN);
  const words = {
    ...{ ...push, StreamName: stream, EndTime: Math.floor(until / 1000) },
    ...(Number.isInteger(template) ? { TemplateId: template } : {}),
  };
  const answer = await askLive({ action: 'CreateRecordTask', words, now, patienceMs: PATIENCE_MS });
  if (answer.Error) throw new LiveUnsure(`CreateRecordTask: ${answer.Error.Code}`);
  const created = v.safeParse(Created, answer);
  if (!created.success) throw new LiveUnsure('CreateRecordTask: no name of a task');
  return created.output.TaskId;
}

/** Ends a task for good; what it has recorded is kept. @throws LiveUnsure when it is not known what came of it. */
export async function stopRecording(task: string, now: number): Promise<void> {
  const words = { TaskId: task };
  const { Error: error } = await askLive({ action: 'StopRecordTask', words, now, patienceMs: PATIENCE_MS });
  if (error && !NOT_RUNNING.test(error.Code)) throw new LiveUnsure(`StopRecordTask: ${error.Code}`);
}
