import { forgetAnswers } from '../../services/cache';
import { refreshSession, sessionStore } from '../../services/session';
import { forgetAll } from '../../services/storage';

/** Leaves nothing of a person on the phone: drafts, choices, what was read, and who he was. */
export async function forgetMe(): Promise<void> {
  forgetAll();
  forgetAnswers();
  sessionStore.set(undefined);
  await refreshSession();
}
