import type { WishAct } from './steps';
import type { Wish, WishDueStep } from './wish';

const acts: Readonly<Record<WishDueStep, WishAct>> = {
  verify: 'escalate',
  publish: 'publish',
  offerUnits: 'offerUnits',
  handUp: 'handUp',
  decide: 'escalate',
  contact: 'release',
  warn: 'warn',
  release: 'release',
  call: 'call',
  ring: 'escalate',
  mend: 'escalate',
  close: 'close',
};

/** What the clock does with a wish once its time has come and nobody has acted. */
export const wishExpiryOf = ({ due }: Pick<Wish, 'due'>): WishAct | undefined => due && acts[due.step];
