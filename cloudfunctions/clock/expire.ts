import type { DueKind, Order } from '@core/domain/order/order';
import type { Act } from '@core/domain/order/steps';
import { take, theClock, type Change } from '@core/domain/order/take';
import { chainUpwards } from '../kit/chainUpwards';
import type { OrderRow } from '../kit/documents';
import { recordStep } from '../kit/recordStep';
import { inForceIn } from '../kit/rules';
import { commit, type Tx } from '../kit/transaction';

type Expiry = { act: Act; change: (order: Order, tx: Tx) => Change | Promise<Change> };
const nothing = (): Change => ({});

/** What the clock does when a step's time is up and nobody has acted. */
const expiries: Readonly<Record<Exclude<DueKind, 'wave'>, Expiry>> = {
  triage: { act: 'handToHuman', change: nothing },
  publishAnyway: { act: 'publish', change: nothing },
  human: { act: 'handToHuman', change: nothing },
  answerDispatch: { act: 'refuse', change: ({ routing, dispatch }) => without(routing, dispatch?.to) },
  contactHalf: { act: 'remind', change: nothing },
  firstContact: { act: 'lapse', change: ({ routing, claimer }) => without(routing, claimer?.personId) },
  appointment: { act: 'remind', change: nothing },
  word: { act: 'remind', change: nothing },
  confirm: { act: 'closeUnconfirmed', change: () => ({ confirmation: 'unconfirmed' }) },
  answerDown: { act: 'escalate', change: async (order, tx) => ({ chain: await chainUpwards(tx, order) }) },
  resume: { act: 'resume', change: nothing },
};

/** Who was reminded and still says nothing is asked no third time: whoever stands behind the order must answer. */
function expiryOf({ due, reminders = 0 }: Order): Expiry | undefined {
  if (!due || due.step === 'wave') return undefined;
  return due.step === 'word' && reminders > 0 ? { act: 'escalate', change: nothing } : expiries[due.step];
}

/** Whoever let the time pass is not asked for this order again. */
function without(routing: Order['routing'], personId = ''): Change {
  return { routing: { ...routing, excluded: [...routing.excluded, personId] } };
}

/** Takes the step that falls due when nobody acted in time; false when somebody did after all. */
export async function expire(seen: OrderRow, now: number): Promise<boolean> {
  if (!expiryOf(seen)) return false;
  return commit(async (tx) => {
    const order = await tx.get('orders', seen._id);
    const expiry = order?.version === seen.version ? expiryOf(order) : undefined;
    if (!order || !expiry) return false;
    const { act, change } = expiry;
    const { calendar } = await inForceIn(order.community, now);
    const decision = take(order, act, theClock, await change(order, tx), { now, calendar });
    if (!decision.ok) return false;
    const { order: after, notify } = decision;
    await recordStep(tx, { before: order, after, act, actor: theClock, notify, now });
    return true;
  });
}
