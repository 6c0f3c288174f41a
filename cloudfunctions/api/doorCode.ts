import { randomInt } from 'node:crypto';

/** Four digits that both sides are shown, so that the right person is let in. */
export const newDoorCode = (): string => String(randomInt(10_000)).padStart(4, '0');
