import { createStore } from './store';

/** How far the cloud's clock is from this phone's, learnt from every answer. */
const offset = createStore(() => 0);

/** The cloud's time: deadlines are never shown from the phone's own clock. */
export function cloudNow(): number {
  return Date.now() + offset.get();
}

/** Sets the clock by an answer's `now`. Differences under two seconds are the network, not the clock. */
export function setClock(now: number): void {
  const next = now - Date.now();
  if (Math.abs(next - offset.get()) > 2_000) offset.set(next);
}

export const onClockSet = offset.subscribe;
