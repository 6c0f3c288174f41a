import type { DueStep } from '@core/domain/menu/item';
import type { Order } from '@core/domain/order/order';
import type { Act } from '@core/domain/order/steps';
import { take, theClock, type Change } from '@core/domain/order/take';
import type { OrderRow } from '../kit/documents';
import { recordStep } from '../kit/recordStep';
import { inForceIn } from '../kit/rules';
import { commit } from '../kit/transaction';

type Expiry = { act: Act; change: (order: Order) => Change };
const nothing = (): Change => ({});

/** What the clock does when a step's time is up and nobody has acted. */
const expiries: Readonly<Record<Exclude<DueStep, 'wave'>, Expiry>> = {
  triage: { act: 'handToHuman', change: nothing },
  human: { act: 'handToHuman', change: nothing },
  answerDispatch: { act: 'refuse', change: ({ routing, dispatch }) => without(routing, dispatch?.to) },
  firstContact: { act: 'lapse', change: ({ routing, claimer }) => without(routing, claimer?.personId) },
  appointment: { act: 'remind', change: nothing },
  word: { act: 'remind', change: nothing },
  confirm: { act: 'closeUnconfirmed', change: () => ({ confirmation: 'unconfirmed' }) },
};

/** Whoever let the time pass is not asked for this order again. */
function without(routing: Order['routing'], personId = ''): Change {
  return { routing: { ...routing, excluded: [...routing.excluded, personId] } };
}

/** Takes the step that falls due when nobody acted in time; false when somebody did after all. */
export async function expire(seen: OrderRow, now: number): Promise<boolean> {
  if (!seen.due || seen.due.step === 'wave') return false;
  const { act, change } = expiries[seen.due.step];
  return commit(async (tx) => {
    const order = await tx.get('orders', seen._id);
    if (order?.version !== seen.version) return false;
    const { calendar } = await inForceIn(order.community, now);
    const decision = take(order, act, theClock, change(order), { now, calendar });
    if (!decision.ok) return false;
    const { order: after, notify } = decision;
    await recordStep(tx, { before: order, after, act, actor: theClock, notify, now });
    return true;
  });
}
