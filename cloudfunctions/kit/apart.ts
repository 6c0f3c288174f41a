import { logFailure } from './log';
import { Conflict } from './transaction';

/** Does one of several things: that it fails keeps none of the others waiting. It is logged and comes up again in a minute. */
export async function apart(what: string, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Conflict)) logFailure(`clock ${what}`, error);
    return false;
  }
}
