import type { Runner } from '../runner/runner';
import type { Timer } from './timers';

/** Calls a timer's function with the platform's timer event. A failure is in the call log; the clock goes on. */
export async function fire(runner: Runner, timer: Timer, at: number): Promise<void> {
  const event = {
    Type: 'Timer',
    TriggerName: timer.name,
    Time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
    Message: '',
  };
  await runner.invoke(timer.functionName, JSON.stringify(event), { source: 'timer' }).catch(() => undefined);
}
