import type { State } from '../state';

/** What stands around the phones now; `resident` is the token on the first phone, whose order the tour follows. */
export async function readState(resident: string): Promise<State> {
  const answer = await fetch(`local/state?resident=${encodeURIComponent(resident)}`);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return (await answer.json()) as State;
}

/** Moves the clock by so many minutes, or to the next deadline, and waits until everything due has happened. */
export function moveClock(minutes: number | 'next'): Promise<void> {
  return order('local/clock', minutes === 'next' ? { toNext: true } : { advanceMs: minutes * 60_000 });
}

/** Empties the town; the cloud is away for some seconds and then comes back as on the first day. */
export function startOver(): Promise<void> {
  return order('local/reset', {});
}

async function order(path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
}
