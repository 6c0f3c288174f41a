import type { DueKind, Order } from './order';
import type { Act } from './steps';
import type { Change } from './take';

/** A step that the clock takes, and what it brings along. */
export interface Expiry {
  act: Act;
  change: Change;
}

const acts: Readonly<Record<Exclude<DueKind, 'wave'>, Act>> = {
  triage: 'handToHuman',
  publishAnyway: 'publish',
  human: 'handToHuman',
  answerDispatch: 'refuse',
  contactHalf: 'remind',
  firstContact: 'lapse',
  appointment: 'remind',
  word: 'remind',
  confirm: 'closeUnconfirmed',
  answerDown: 'escalate',
  resume: 'resume',
};

/** Whoever let the time pass is not asked for this order again. */
function without(routing: Order['routing'], personId = ''): Change {
  return { routing: { ...routing, excluded: [...routing.excluded, personId] } };
}

/**
 * What the clock does with an order once its due time has come and nobody has acted; undefined when a wave is due, which
 * is planned from who lives around. Who was reminded and still says nothing is asked no third time: whoever stands behind
 * the order must answer.
 */
export function expiryOf(order: Order): Expiry | undefined {
  const { due, reminders = 0, routing, dispatch, claimer } = order;
  if (!due || due.step === 'wave') return undefined;
  const act = due.step === 'word' && reminders > 0 ? 'escalate' : acts[due.step];
  if (act === 'refuse') return { act, change: without(routing, dispatch?.to) };
  if (act === 'lapse') return { act, change: without(routing, claimer?.personId) };
  return { act, change: act === 'closeUnconfirmed' ? { confirmation: 'unconfirmed' } : {} };
}
