import { logFailure } from './log';
import { cloud } from './sdk';

const PATIENCE_MS = 2500;

/**
 * Tells the clock to look at an order now, so that neighbours are asked within the second. When that fails nothing is
 * lost: the timer looks at every due order within the minute.
 */
export async function nudge(orderId: string): Promise<void> {
  try {
    await cloud().callFunction({ name: 'clock', data: { order: orderId } }, { timeout: PATIENCE_MS });
  } catch (error) {
    logFailure('nudge', error);
  }
}
