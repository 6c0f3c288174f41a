import { setTimeout as pause } from 'node:timers/promises';

const A_MOMENT_MS = 20;

/**
 * To be awaited after seconds of reckoning, before the next request: connections that the other side has closed
 * meanwhile are noticed, instead of being used once more and hanging up.
 */
export const breathe = (): Promise<void> => pause(A_MOMENT_MS);
