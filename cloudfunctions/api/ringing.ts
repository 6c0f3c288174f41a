import type { CallTask } from '@core/domain/notify/callTask';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';

/** A task of the caller's place; any other is not there. */
export function inReach(task: CallTask | undefined, call: Call): CallTask | Refused<'NOT_FOUND'> {
  return task && call.reaches({ place: task.grid ?? task.community }) ? task : refused('NOT_FOUND');
}

/** One that is still to be rung; one that knows by now is rung by nobody. */
export function stillOpen(
  task: CallTask | undefined,
  call: Call,
): CallTask | Refused<'NOT_FOUND' | 'CALL_OVER'> {
  const found = inReach(task, call);
  return 'state' in found && found.state !== 'open' ? refused('CALL_OVER') : found;
}
